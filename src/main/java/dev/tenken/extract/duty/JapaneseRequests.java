package dev.tenken.extract.duty;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.regex.Matcher;

/** What Japanese words such as 「…してください」 ask for, and whether they ask anything at all. */
final class JapaneseRequests {
    /** Behind what may be done, or counts as done, "shall" makes no duty. */
    private static final Expression RIGHT = Expression.ofPlain("(?:でき|できる|られる|得る|うる|みなす|みなされる|なされた|場合がある|ことがある)$");

    /** How a deed ends that is asked for. */
    private static final Expression ASKING = Expression.ofPlain(
            "(?:(?:は|を|については)、?(?:ご?自身|自ら)(?:で|にて|の責任で)(?:ご?(?:対応|実施|準備|用意|管理|判断))?)?(?:(?<=[一-鿿ァ-ヶー]{2}|を)してお(?:いて|く)?|(?<=[りきいしちみびえけせてめれん])[てで]お(?:いて|く)?|(?<=[一-鿿ァ-ヶー]{2}|を)して|を?行(?:って|なって)|を実施して|(?:を?して)?いただく(?:よう|こと)?|するよう|(?:を?する)?こと|(?<=ない)で)?(?:を?(?:強く|ぜひ|是非|必ず))?[\\s、]*$");

    /** 「設定しなければならない項目を表示します」, 「必要がある場合」: said of a thing, or of a case, and asked of nobody. */
    private static final Expression OF_A_THING =
            Expression.ofPlain("(?:(?<=ない|ある)(?!ため|の|こと|もの|旨|ほか|以上|上|点)|(?<=推奨))(?=[一-鿿ァ-ヶa-z0-9「『])(?!中|済|頂|致|申)");

    /** Nor is what one is offered: 「ご利用いただくことが可能です」. */
    private static final Expression NOT_ASKED = Expression.ofPlain(
            "^(?:で、?|により|によって|(?:こと)?(?:が|も|は|で)(?:可能|でき|より)|(?:は|も)?(?:されて?(?:いませ|いな|おら|おりませ)|して(?:いませ|いな|おら|おりませ)|しませ|いたしませ))");
    /** A thing is wanted for something: 「変更が必要です」; a deed is: 「変更することが必要です」, and so is one side's: 「アプリ側での実装が必要です」. */
    private static final Expression WANTED_THING = Expression.ofPlain("(?<!こと)(?<!側での[一-鿿ァ-ヶー]{2,8})が$");

    /** 「契約者に移行期間を設けるものとします」: done to somebody by whoever writes. */
    private static final Expression GIVEN =
            Expression.ofPlain("(?:設け|与え|付与|提供|交付|送付|通知|周知|案内|連絡|説明|報告|公表|返却|返還|引き渡)[^。、]{0,8}$");

    private static final Expression TO = Expression.ofPlain("^(?:様|さま|側)?(?:に(?!て|お|は|も)|へ|に対し)");

    private final DutyText text;

    JapaneseRequests(DutyText text) {
        this.text = text;
    }

    /** What is to be done without the form in which it is asked: 「…を強く」, 「…して」, what stands before an open bracket. */
    Stretch deed(Stretch items) {
        String words = text.between(items.start(), items.end());
        int open = words.lastIndexOf('(');
        int start = items.start() + (open > words.lastIndexOf(')') ? open + 1 : 0);
        return text.trimmed(start, items.end(), JapaneseDuties.LEADING, ASKING);
    }

    /** Whether the words of duty ask nothing of anybody. @param ofNobody whether nobody is named who should do it */
    boolean isNoDuty(Stretch modal, boolean ofNobody) {
        String before = text.between(Math.max(text.part.start(), modal.start() - JapaneseDuties.REACH), modal.start());
        boolean wanted = text.between(modal.start(), modal.end()).startsWith("必要です");
        return RIGHT.isIn(before)
                || isMidway(modal)
                || isOfAThing(modal)
                || isQuality(modal, before)
                || NOT_ASKED.begins(text.between(modal.end(), text.part.end()))
                || ofNobody && isGiven(modal, before)
                || wanted && ofNobody && WANTED_THING.isIn(before);
    }

    private boolean isGiven(Stretch modal, String before) {
        return GIVEN.isIn(before)
                && text.parties.stream()
                        .filter(n -> n.who() == Who.CUSTOMER && n.at().end() <= modal.start())
                        .anyMatch(n -> TO.begins(text.between(n.at().end(), modal.start())));
    }

    /** 「名前は一意でなければなりません」: how a thing must be. */
    private boolean isQuality(Stretch modal, String before) {
        return before.endsWith("で") && text.between(modal.start(), modal.end()).startsWith("なけ");
    }

    /** 「ブラウザを最新の版へ更新しておいてください」: to see to what one has of one's own. */
    boolean isUpkeep(Stretch items, Stretch modal) {
        return text.has("own-thing", items) && text.has("upkeep", new Stretch(items.start(), modal.end()));
    }

    /** 「控えを取っておくこと。」 asks; 「取っておくことで」 goes on. */
    private boolean isMidway(Stretch modal) {
        return text.between(modal.start(), modal.end()).endsWith("くこと")
                && !text.between(modal.end(), text.part.end()).isBlank();
    }

    private boolean isOfAThing(Stretch modal) {
        Matcher m = OF_A_THING.finder(text.between(modal.start(), text.part.end()));
        return m.find() && m.start() == modal.end() - modal.start();
    }
}
