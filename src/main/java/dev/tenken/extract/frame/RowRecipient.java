package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Cell;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.model.fact.Party;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is told by a row that says so in a column of its own: "Told: insurer", 「通知先：監督官庁」. */
final class RowRecipient {
    private static final Expression RECIPIENTS = Expression.ofPlain(
            "(?:(?:who|whom|party|parties|people|person|persons) )?(?:(?:is|are|to be|we) )?(?:told|informed|notified|alerted|inform|notify|contacted)(?: (?:party|parties|persons?))?"
                    + "|(?:sent )?(?:to|for)(?: whom)?|recipients?|addressees?|audience|receivers?|who (?:hears|learns|gets (?:it|notice))[^|]{0,12}"
                    + "|(?:通知|連絡|報告|送付|案内|周知|伝達|お知らせ|公表)(?:の|する)?(?:先|相手|対象(?:者)?)|(?:知らせる|伝える)(?:先|相手)|宛先|あて先|(?:誰|だれ)に");

    private RowRecipient() {}

    /** The one party that such a cell names, or null. */
    static Party of(Passage passage) {
        if (passage.kind() != Passage.Kind.ROW) {
            return null;
        }
        Set<Party> told = passage.cells().stream()
                .filter(c -> c.stretch() != null
                        && RECIPIENTS.isWhole(c.head().folded().strip()))
                .flatMap(c -> named(passage, c))
                .collect(Collectors.toSet());
        return told.size() == 1 ? told.iterator().next() : null;
    }

    private static Stream<Party> named(Passage passage, Cell cell) {
        return passage.parties().stream()
                .filter(m -> cell.stretch().contains(m.stretch()))
                .map(m -> m.party());
    }
}
