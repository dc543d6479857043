package dev.tenken.answer.sheet;

import dev.tenken.answer.wording.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Columns of which one is ticked: はい, いいえ, 該当なし.
 *
 * @param columns by what a tick in them answers; empty when the table has one column for answers
 * @param others of which a tick answers nothing, such as 該当なし
 * @param sign that ticks
 */
public record Ticks(Map<Verdict, Integer> columns, List<Integer> others, String sign) {
    /** The table has none. */
    static final Ticks NONE = new Ticks(Map.of(), List.of(), "");

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Every column that somebody may have ticked. */
    public List<Integer> all() {
        return Stream.concat(columns.values().stream(), others.stream()).toList();
    }

    /** The column for a verdict; -1 when there is none. */
    public int column(Verdict verdict) {
        int otherwise = verdict == Verdict.PLANNED ? columns.getOrDefault(Verdict.NO, -1) : -1;
        return columns.getOrDefault(verdict, otherwise);
    }
}
