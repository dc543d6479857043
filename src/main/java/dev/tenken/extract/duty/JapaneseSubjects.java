package dev.tenken.extract.duty;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Finds who is the subject of a part of a Japanese sentence, and who acts in it: parties with the particle that says so. */
final class JapaneseSubjects {
    /** Letters of a case at most, and parties that are looked at before it. */
    private static final int LONGEST_CASE = 300;

    private static final int MOST_BEFORE = 20;

    /** Letters behind a party in which its particle stands: a note in brackets may come first. */
    private static final int PARTICLE_REACH = 40;

    static final Expression SUBJECT = Expression.ofPlain(
            "^(?:の?(?:側|ほう|方)|様|さま|社|自身|ご自身|各社)?(?:[(][^()]{1,24}[)])?(?:は|が|も|でも|には|にも|においては|において|側で|にて|で|に(?=お|て))、?");
    private static final Expression AGENT = Expression.ofPlain(
            "^(?:の?(?:側|ほう|方)|様|さま|社|自身|ご自身|の?(?:フル)?マネージド・?サービス)?(?:が|にて|で(?!も)|側で|において|に(?=て|お))、?");

    private static final Expression OF_RELATIVE = Expression.ofPlain("^(?:側|様|さま|ご?自身)?(?:が|において|にて)");

    /** A verb that ends in front of a noun, which goes on as part of the clause; 「する義務」 leads to what the subject bears. */
    private static final Expression RELATIVE = Expression.ofPlain(
            "[^。、はが]{0,30}?(?:[したんい]だ|[^あ]った|した|いた|れた|せた|めた|けた|えた|する|いる|れる|せる|める|ける|える|おる|ない|[一-鿿][うくつむぐぶ])(?!もの|こと|ため|とき|よう|場合|際|時|旨|義務|責任|責務|責|必要|権利|限り|以上|ほか|ところ|前|後|まで|と(?:し|す))(?=[一-鿿ァ-ヶa-z0-9「『])[^。、]{1,40}?[をにのはがへと]");

    private static final int LONGEST_RELATIVE = 90;

    private final DutyText text;
    private final JapaneseTopics topics;

    JapaneseSubjects(DutyText text, JapaneseTopics topics) {
        this.text = text;
        this.topics = topics;
    }

    /** Behind the last of several subjects, or further behind. */
    static int behindAll(List<Named> subjects, int behind) {
        return Math.max(behind, subjects.get(subjects.size() - 1).at().end());
    }

    /** The party that is subject last before an offset, with those joined to it by と or a comma. */
    List<Named> subjects(int end) {
        List<Named> found = new ArrayList<>();
        for (int i = text.parties.size() - 1; i >= 0; i--) {
            Named named = text.parties.get(i);
            if (named.at().end() > end) {
                continue;
            }
            if (found.isEmpty()
                    && behindParticle(named, SUBJECT) >= 0
                    && (isOfACase(named, i, end) || isOfAThing(named, end))) {
                continue;
            }
            boolean joined = !found.isEmpty()
                    && text.between(named.at().end(), found.get(0).at().start())
                            .matches("(?:側|様)?(?:、|と|及び|および|並びに|や|・)");
            if (found.isEmpty() ? behindParticle(named, SUBJECT) >= 0 : joined) {
                found.add(0, named);
            } else if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    /** 「当社は、利用者が解約した場合、…」: whoever acts in the case is not the subject where another is named before as the topic. */
    private boolean isOfACase(Named named, int index, int end) {
        return end - named.at().end() <= LONGEST_CASE
                && !isTopic(named)
                && topics.isReason(named.at().end(), end)
                && text.parties.subList(Math.max(0, index - MOST_BEFORE), index).stream()
                        .anyMatch(this::isTopic);
    }

    /** 「当社が発行したIDを」 tells whose the thing is, and not who is to do something with it. */
    private boolean isOfAThing(Named named, int end) {
        int behind = behindParticle(named, OF_RELATIVE);
        return behind >= 0 && RELATIVE.begins(text.between(behind, Math.min(end, behind + LONGEST_RELATIVE)));
    }

    private boolean isTopic(Named named) {
        int behind = behindParticle(named, SUBJECT);
        return behind >= 0 && text.between(named.at().end(), behind).contains("は");
    }

    /** Who does it, when he is named shortly before; else null. */
    Named agentOf(Stretch verb) {
        Named who = null;
        for (Named named : text.parties) {
            if (named.at().end() <= verb.start() && behindParticle(named, AGENT) >= 0) {
                who = named;
            }
        }
        return who == null || verb.start() - who.at().end() > 2 * JapaneseDuties.REACH ? null : who;
    }

    /** Behind the particle that follows a party; -1 where none follows. */
    int behindParticle(Named named, Expression particle) {
        Matcher m = particle.opener(text.between(
                named.at().end(), Math.min(text.part.end(), named.at().end() + PARTICLE_REACH)));
        return m.lookingAt() ? named.at().end() + m.end() : -1;
    }
}
