package dev.tenken.answer.sheet;

import dev.tenken.extract.text.Script;
import dev.tenken.model.Language;
import java.util.List;

/**
 * A question of a sheet.
 *
 * @param table where it stands
 * @param row of the table's grid, from 0
 * @param text as it stands in its cell
 * @param headings the section and the categories that it stands under, outermost first
 */
public record Asked(QuestionTable table, int row, String text, List<String> headings) {
    /** How the cell of the question is called. */
    public String address() {
        return table.grid().address(row, table.columns().question());
    }

    /** The language that it is asked in. */
    public Language language() {
        return Script.hasJapanese(text) ? Language.JA : Language.EN;
    }
}
