package dev.tenken.answer.sheet;

import dev.tenken.office.fill.FormGrid;
import java.util.List;

/**
 * A table of a sheet that asks.
 *
 * @param grid where it stands
 * @param columns what its columns are for
 * @param vocabulary the words of its answers
 */
public record QuestionTable(FormGrid grid, Columns columns, SheetVocabulary vocabulary) {

    /** The words that the cell for the answer of a row takes: those of its drop-down, else those of the table. */
    public SheetVocabulary words(int row) {
        List<String> options = columns.answer() < 0 ? List.of() : grid.options(row, columns.answer());
        return options.isEmpty() ? vocabulary : SheetVocabulary.ofOptions(options);
    }
}
