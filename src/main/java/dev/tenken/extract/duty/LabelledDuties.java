package dev.tenken.extract.duty;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Reads lines under words of duties that set a party against things by a colon alone: "Customer: data, accounts", 「OSの更新：お客様」.
 */
final class LabelledDuties {
    private static final Expression OPENS = Expression.ofPlain("[\\s\\d.()*•・■-]{0,8}(?:the |our |your )?");
    private static final Expression LEADS_ON = Expression.ofPlain(
            "^(?:側|様|さま)?(?:の?(?:責任|担当|範囲|作業)(?:範囲)?)?\\*{0,2} ?: ?\\*{0,2} ?(?<what>[^:|]{3,160}?)[\\s.。*]*$");
    private static final Expression ENDS = Expression.ofPlain(
            "^[\\s\\d.()*•・■-]{0,8}(?<what>[^:|]{2,80}?)\\*{0,2}(?: ?: ?| - | ?\\()\\*{0,2} ?(?:the |our |your )?$");
    private static final Expression CLOSES =
            Expression.ofPlain("^(?:側|様|さま)?(?:の?責任|の?担当|が(?:実施|担当))?(?:(?:'s)? (?:responsibility|duty))?[\\s.。)*]*$");

    /** A clause that says itself who does what. */
    private static final Expression CLAUSE =
            Expression.ofPlain("\\b(?:shall|must|will|is|are|may|can|should|have|has)\\b|ます|ません|です|ください");

    private LabelledDuties() {}

    static List<Duty> in(DutyText text) {
        List<Duty> duties = new ArrayList<>();
        if (text.text.folded().indexOf('|') >= 0) {
            return duties; // Each cell of a row stands behind the head of its column.
        }
        for (Named who : text.parties) {
            String before = text.between(text.part.start(), who.at().start());
            String behind = text.between(who.at().end(), text.part.end());
            Matcher leads = LEADS_ON.finder(behind);
            Matcher ends = ENDS.finder(before);
            if (OPENS.isWhole(before) && leads.find()) {
                add(
                        duties,
                        text,
                        who,
                        who.at().end() + leads.start("what"),
                        who.at().end() + leads.end("what"));
            } else if (CLOSES.isIn(behind) && ends.find()) {
                add(duties, text, who, text.part.start() + ends.start("what"), text.part.start() + ends.end("what"));
            }
        }
        return duties;
    }

    private static void add(List<Duty> duties, DutyText text, Named who, int start, int end) {
        boolean clause = CLAUSE.isIn(text.between(start, end));
        boolean others = text.parties.stream()
                .anyMatch(n -> n.who() != who.who() && n.at().start() >= start && n.at().end() <= end);
        if (!clause && !others) {
            duties.add(new Duty(who.who(), new Stretch(start, end), false));
        }
    }
}
