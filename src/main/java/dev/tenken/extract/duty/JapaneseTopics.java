package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Japanese sentence speaks of before it names who does it: 「端末の管理は、お客様が」; neither why nor when. */
final class JapaneseTopics {
    private static final Expression TOPIC =
            Expression.ofPlain("(?:は|には|について|につきまして|に関して|に関しまして|にあたって|を|[、:])、?[ *_「『]{0,4}$");

    /** 「第一次的には」 says how far, not in which case. */
    private static final Expression HOW_FAR =
            Expression.ofPlain("、?(?:まず(?:は)?|最初に|第一に|第?一次的に|一義的に|原則として|基本的に|最終的に|全面的に)は?、?$");

    /** What is worked on is no case: 「誤りがある場合、当社で対応します」 */
    private static final Expression CASE = Expression.ofPlain(
            "(?:ため|ので|(?<=[たの])後(?:に)?(?:は)?|場合(?:に)?(?:は)?|際(?:に)?(?:は)?|とき(?:に)?は?|時は|には|(?<=[るうくすつぬむぐぶ])に(?:あたって|当たって|あたり|当たり|際して|先立って|先立ち)は?)、?$");

    /** 「お客様からの請求には」 says what is answered, and not when. */
    private static final Expression ANSWERED = Expression.ofPlain(
            "(?:請求|要求|要請|問い?合わせ|問合せ|照会|質問|相談|苦情|クレーム|申し?出|申入れ|依頼|連絡|通報|障害|事故)(?:等|など)?に(?:は|対しては|ついては)、?$");

    private static final Expression THING = Expression.ofPlain("^(?:は|については|につきましては|に関しては|を)");

    private static final Expression GOES_ON = Expression.ofPlain("(?:必要に応じ(?:て)?|適宜|一方で?|その後|続いて|次に|最終的に|また|次いで)?、?");

    private static final Expression TURN = Expression.ofPlain("(?:ますが|ですが|一方|おり|であり|負い|行い|とし|し|れ)、");

    /** What comes before is why or when it is asked. */
    private static final Expression REASON = Expression.ofPlain(
            "(?:ため|ので|(?<=[たの])後(?:に)?(?:は)?|場合(?:に)?(?:は)?|際(?:に)?(?:は)?|ときは?|時は|前には|(?<=[るた])前に|に先立(?:ち|って)|に際して?|[すんるたい]が|備えて?|には"
                    + "|(?<=[るうくすつぬむぐぶ])に(?:あたって|当たって|あたり|当たり|際して|先立って|先立ち)は?)、|へは?、");

    private static final Pattern JOINED = Patterns.compile(" ?(?:[/、・&]|と|や|及び|および|または) ?");

    private final DutyText text;

    JapaneseTopics(DutyText text) {
        this.text = text;
    }

    /** Whether a reason or a case stands between. */
    boolean isReason(int start, int end) {
        return REASON.isIn(text.between(start, end));
    }

    /** What is spoken of before a party, behind the reason. */
    Stretch topicOf(Named who) {
        int end = startWithOthers(who);
        int start = startOf(end);
        Stretch own = topic(reasonEnd(start, end), end);
        return own == null && start > text.part.start() && GOES_ON.isWhole(text.between(start, end))
                ? shared(start)
                : own;
    }

    /** Where those begin who do it together: 「AWS / Heroku が」. */
    private int startWithOthers(Named who) {
        int start = who.at().start();
        for (int i = text.parties.size() - 1; i >= 0; i--) {
            Named other = text.parties.get(i);
            boolean joined = other.at().end() <= start
                    && JOINED.matcher(text.between(other.at().end(), start)).matches();
            start = joined && other.who() == who.who() ? other.at().start() : start;
        }
        return start;
    }

    /** 「請求は、まず利用者が対応し、必要に応じて当社が協力します」: what the sentence speaks of is spoken of behind its turn too. */
    private Stretch shared(int end) {
        return text.parties.stream()
                .filter(n -> n.at().end() <= end)
                .findFirst()
                .map(first -> topic(text.part.start(), first.at().start()))
                .filter(this::isThing)
                .orElse(null);
    }

    /** What is spoken of before a party: words that end in は, について or を; null when there are none. */
    Stretch topic(int start, int end) {
        Matcher far = HOW_FAR.finder(text.between(start, end));
        int to = far.find() && far.start() > 0 ? start + far.start() : end;
        String words = text.between(start, to);
        boolean told = TOPIC.isIn(words) && (!CASE.isIn(words) || ANSWERED.isIn(words));
        Stretch topic = told ? text.trimmed(start, to, JapaneseDuties.LEADING, JapaneseDuties.TRAILING) : null;
        return topic == null || text.parties.stream().anyMatch(n -> n.at().equals(topic)) ? null : topic;
    }

    /** 「端末の管理は、お客様が」: what is spoken of, and not why: 「…に備え、お客様が」. */
    boolean isThing(Stretch topic) {
        return THING.begins(text.between(topic.end(), text.part.end()));
    }

    /** Behind the last turn of the sentence before an offset. */
    int startOf(int offset) {
        Matcher m = TURN.finder(text.between(text.part.start(), offset));
        int start = text.part.start();
        while (m.find()) {
            start = text.part.start() + m.end();
        }
        return start;
    }

    int reasonEnd(int start, int offset) {
        Matcher m = REASON.finder(text.between(start, offset));
        int end = start;
        while (m.find()) {
            boolean answered = ANSWERED.isIn(nearBefore(start + m.end()));
            end = answered ? end : start + m.end();
        }
        return end;
    }

    /** The few letters before an offset. */
    String nearBefore(int offset) {
        return text.between(Math.max(text.part.start(), offset - JapaneseDuties.NEAR), offset);
    }
}
