package dev.tenken.answer.sheet;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.SheetReading;
import dev.tenken.extract.passage.SheetReading.Role;
import dev.tenken.office.fill.FormGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The row of a grid that names its columns. */
final class HeadRow {
    /** Letters of a head. */
    static final int LONGEST = 60;

    private static final Pattern MARKS_HEAD = Patterns.compile(
            "(?i).*(?:回答|○|◯|はい[/／・]いいえ|yes ?/ ?no|y/n|対応状況|対応可否|適合|判定|answer|response|status|compliance).*");

    private final FormGrid grid;

    HeadRow(FormGrid grid) {
        this.grid = grid;
    }

    /** The row that names the columns, the lower one of two; -1 when none does. */
    int find(int question) {
        for (int row = 0; row < grid.rows(); row++) {
            int asks = 0;
            int others = 0;
            for (int column = 0; column < grid.columns(); column++) {
                String text = grid.text(row, column).strip();
                Role role = text.length() > LONGEST || text.isEmpty() ? Role.OTHER : SheetReading.role(text);
                asks += role == Role.QUESTION || role == Role.REQUIRED ? 1 : 0;
                others += role == Role.ANSWER || role == Role.DETAILS || !text.isEmpty() && isMarksHead(text) ? 1 : 0;
            }
            if (filled(row) > 1 && (asks > 0 && others > 0 || others > 1 || question >= 0 && others > 0)) {
                return lower(row);
            }
        }
        return -1;
    }

    /** Below a head that spans several columns a second row names each. */
    private int lower(int row) {
        boolean spans = false;
        for (int column = 0; column < grid.columns(); column++) {
            spans |= !grid.text(row, column).isEmpty() && grid.span(row, column) > 1;
        }
        boolean second = spans && row + 1 < grid.rows() && filled(row + 1) > 0;
        for (int column = 0; second && column < grid.columns(); column++) {
            String text = grid.text(row + 1, column);
            second = text.length() <= LONGEST && !TableFinder.isSentence(text) && !asksLong(text);
        }
        return second ? row + 1 : row;
    }

    static boolean isMarksHead(String text) {
        return text.length() <= LONGEST
                && !text.contains("。")
                && MARKS_HEAD.matcher(text.replace('\n', ' ')).matches();
    }

    private static boolean asksLong(String text) {
        return text.length() >= QuestionColumn.LEAST_LETTERS && SheetReading.asks(text);
    }

    int filled(int row) {
        int filled = 0;
        for (int column = 0; column < grid.columns(); column++) {
            filled += grid.text(row, column).isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** The head of a column, that of the row above before it where there are two. */
    String of(int row, int column) {
        if (row < 0) {
            return "";
        }
        String own = grid.text(row, column).strip();
        return own.isEmpty() && row > 0 ? grid.text(row - 1, column).strip() : own;
    }

    String all(int row) {
        List<String> heads = new ArrayList<>();
        int shown = row < 0 ? 0 : row;
        for (int column = 0; column < grid.columns() && shown < grid.rows(); column++) {
            if (!grid.text(shown, column).isBlank()) {
                heads.add("\"" + grid.text(shown, column).replace('\n', ' ') + "\"");
            }
        }
        return heads.isEmpty() ? "(none)" : String.join(", ", heads);
    }
}
