package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A row that demands something and is answered in whole sentences: 「90日間保管すること | 30日間保管しています | △」. What is demanded is what
 * those sentences are about, and no word of the vendor's; the mark says how far they meet it.
 */
final class DemandedRow {
    /** Fewer letters are no sentence. */
    private static final int SHORTEST = 6;

    private static final Expression STATES = Expression.ofPlain(
            "(?:ます|ません|です|ました|でした|[てで]い(?:る|ない|た)|された|されない)[。.]?$|^(?:we|our|it|this|all|the|logs?|data|backups?|customers?|users?|admin[a-z]*|every)\\b[^?|]{1,400}\\b(?:is|are|was|were|have|has|keep|kept|do|does|don't|can|cannot|use|run|store|retain|encrypt|notify|provide|offer|take|hold|log|delete|require|support)s?\\b");

    private DemandedRow() {}

    /** The cells that answer in sentences of their own; none when the row demands nothing, or asks it outright. */
    static List<Span> answersOf(Block block, List<Span> filled, Table table, PassageMaker maker) {
        List<Span> own = new ArrayList<>();
        Span demand = demandOf(filled, table);
        for (int column = 0; demand != null && column < filled.size(); column++) {
            Span cell = filled.get(column);
            if (cell != demand && cell.length() >= SHORTEST && !table.asksIn(column)) {
                String words = maker.fold(cell).folded();
                if (STATES.isIn(words) && !Question.is(words)) {
                    own.add(cell);
                }
            }
        }
        return own;
    }

    /** The cell that stands under what is demanded; null when there is none. */
    static Span demandOf(List<Span> filled, Table table) {
        for (int column = 0; column < filled.size(); column++) {
            if (table.asksIn(column) && filled.get(column).length() > 0) {
                return filled.get(column);
            }
        }
        return null;
    }
}
