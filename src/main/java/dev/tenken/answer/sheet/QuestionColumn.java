package dev.tenken.answer.sheet;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.SheetReading;
import dev.tenken.extract.passage.SheetReading.Role;
import dev.tenken.model.InputException;
import dev.tenken.office.fill.FormGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the column of a grid that asks. */
final class QuestionColumn {
    private static final int FEWEST_QUESTIONS = 2;
    /** Letters of a column that asks, on the average of its cells. */
    static final int LEAST_LETTERS = 8;

    private static final Pattern ASKED_ITEM = Patterns.compile(
            "(?:こと|事|か|有無|いる|ある|る|す|た)[。.）)]?$|[?？]$|(?i)^(?:is|are|do|does|did|has|have|can|will|how|what|where|which|who|when|describe|please|state|list|specify|provide)\\b.*");

    private final FormGrid grid;
    private final HeadRow heads;
    private final String place;

    QuestionColumn(FormGrid grid, HeadRow heads, String place) {
        this.grid = grid;
        this.heads = heads;
        this.place = place;
    }

    static boolean asks(String text) {
        return SheetReading.asks(text)
                || ASKED_ITEM.matcher(text.replace('\n', ' ').strip()).find();
    }

    int firstQuestion(int column) {
        for (int row = 0; row < grid.rows(); row++) {
            if (asks(grid.text(row, column)) && grid.text(row, column).length() >= LEAST_LETTERS) {
                return row;
            }
        }
        return -1;
    }

    /** Of several columns headed as questions the one that asks; two that ask alike cannot be told apart. */
    int byHead(int head) {
        List<Integer> headed = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            if (SheetReading.role(heads.of(head, column)) == Role.QUESTION) {
                headed.add(column);
            }
        }
        if (headed.size() == 1 && score(headed.get(0), head + 1) > 0) {
            return headed.get(0);
        }
        List<Integer> several = headed.stream()
                .filter(c -> asking(c, head + 1) * 2 > filledBelow(c, head + 1))
                .toList();
        if (several.size() > 1) {
            throw new InputException(place + ": two columns of \"" + grid.name() + "\" ask questions: \""
                    + heads.of(head, several.get(0)) + "\" and \"" + heads.of(head, several.get(1))
                    + "\"; wanted one: name it with --question-column");
        }
        if (several.size() == 1) {
            return several.get(0);
        }
        int asking = byContent(head + 1);
        // "Password length", "Where backups are kept": under a head that says so even what has no form of a question
        // asks.
        return asking < 0 && headed.size() == 1 && filledBelow(headed.get(0), head + 1) > 0 ? headed.get(0) : asking;
    }

    /** The column whose cells ask most. */
    int byContent(int from) {
        int best = -1;
        double most = 0;
        for (int column = 0; column < grid.columns(); column++) {
            double score = score(column, from);
            if (score > most) {
                most = score;
                best = column;
            }
        }
        return best;
    }

    private double score(int column, int from) {
        int filled = filledBelow(column, from);
        int asking = asking(column, from);
        int letters = 0;
        for (int row = from; row < grid.rows(); row++) {
            letters += grid.text(row, column).length();
        }
        boolean enough = asking >= Math.min(FEWEST_QUESTIONS, filled) && asking * 5 >= filled * 2;
        return filled == 0 || !enough || letters < LEAST_LETTERS * filled ? 0 : asking + letters / 1e9;
    }

    private int filledBelow(int column, int from) {
        int filled = 0;
        for (int row = from; row < grid.rows(); row++) {
            filled += grid.text(row, column).isBlank() ? 0 : 1;
        }
        return filled;
    }

    private int asking(int column, int from) {
        int asking = 0;
        for (int row = from; row < grid.rows(); row++) {
            String text = grid.text(row, column).strip();
            asking += text.length() >= LEAST_LETTERS && asks(text) ? 1 : 0;
        }
        return asking;
    }
}
