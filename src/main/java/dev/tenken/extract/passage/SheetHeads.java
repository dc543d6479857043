package dev.tenken.extract.passage;

import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * The heads of a check sheet in a row that is read with them: "Question: …|Answer: …|Evidence: …", 「証跡：…」. They say what a cell is for, and
 * nothing of the service.
 */
public final class SheetHeads {
    private SheetHeads() {}

    /** Where they stand in the passage's text. */
    public static List<Stretch> in(Passage passage) {
        if (passage.kind() != Passage.Kind.ROW || passage.cells().isEmpty()) {
            return List.of();
        }
        String row = passage.text().folded();
        List<Stretch> heads = new ArrayList<>();
        for (Cell cell : passage.cells()) {
            String head = cell.head().folded();
            if (!head.isEmpty() && isStructural(head)) {
                int at = row.indexOf(head + ":");
                boolean opens = at == 0 || at > 0 && row.charAt(at - 1) == '|';
                if (opens) {
                    heads.add(new Stretch(at, at + head.length()));
                }
            }
        }
        return heads;
    }

    private static boolean isStructural(String head) {
        SheetWords words = ColumnWords.builtIn().sheet();
        return words.isHead(SheetWords.Head.ANSWER, head)
                || words.isHead(SheetWords.Head.DETAILS, head)
                || ColumnWords.builtIn().isHead(ColumnType.QUESTION, head);
    }
}
