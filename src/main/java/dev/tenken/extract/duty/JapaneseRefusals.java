package dev.tenken.extract.duty;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;

/** What a Japanese sentence says that somebody does not answer for. */
final class JapaneseRefusals {
    /** 「…について、当社は責任を負いません」: what the provider is not liable for is nobody's duty by that. */
    private static final Expression REFUSED = Expression.ofPlain(
            "^[をはもが]?、?(?:一切|何ら|なんら|いかなる|直接)?[をは]?(?:負(?:い(?:ませ|かね|たしませ)|わ|うもの(?:では|とは))|持(?:ち(?:ませ|かね)|た[ずな])|有し(?:ませ|な)|(?:ござい|あり)ませ|では(?:あり|ござい|な)|とはな[りら])");

    /** What the provider does not answer for where it only tells of harm. */
    private static final Expression OF_HARM =
            Expression.ofPlain("損害|損失|不利益|結果|トラブル|紛争|起因|によ(?:り|る|って)|生じ|被っ|中断|停止|遅延|正確性|完全性|有用性|適合|理由|開示");

    private final DutyText text;

    JapaneseRefusals(DutyText text) {
        this.text = text;
    }

    /** Whether what stands behind a word for a duty denies it. */
    boolean denied(Stretch noun) {
        return REFUSED.begins(text.between(noun.end(), text.part.end()));
    }

    /**
     * 「当社は、…を監視する義務を負いません」: whether it is work that the provider leaves to others, and no mere harm that it does not answer for.
     *
     * @param topic what it does not answer for, or null
     */
    boolean leavesWork(Stretch topic) {
        if (topic == null || text.has("commerce", topic)) {
            return false;
        }
        boolean work = text.has("task-noun", topic) || text.has("protected", topic);
        boolean harm = OF_HARM.isIn(text.between(topic.start(), topic.end())) || text.has("damages", topic);
        return text.has("recovery", topic) || work && !harm;
    }
}
