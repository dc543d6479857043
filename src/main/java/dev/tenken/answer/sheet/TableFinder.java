package dev.tenken.answer.sheet;

import dev.tenken.answer.wording.Letters;
import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.SheetReading;
import dev.tenken.model.InputException;
import dev.tenken.office.fill.FormGrid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the questions of one grid: which column asks, which takes the answers, which rows are questions and which only head them. */
final class TableFinder {
    /** Letters of a row that only heads those below. */
    private static final int LONGEST_SECTION = 60;

    private static final Pattern NUMBER =
            Patterns.compile("[A-Za-z]{0,6}[-.]?[0-9０-９][0-9０-９.\\-]{0,8}[.)）]?|№|[Nn][Oo]\\.?|#");
    private static final Pattern LETTERS = Patterns.compile("[A-Za-z]{1,3}");

    private final FormGrid grid;
    private final List<String> loose;
    private final NamedColumns named;
    private final String place;
    private final HeadRow heads;
    private final QuestionColumn asking;
    private final AnswerColumn answers;
    private final List<String> looked = new ArrayList<>();

    TableFinder(FormGrid grid, List<String> loose, NamedColumns named, String place) {
        this.grid = grid;
        this.loose = loose;
        this.named = named;
        this.place = place;
        this.heads = new HeadRow(grid);
        this.asking = new QuestionColumn(grid, heads, place);
        this.answers = new AnswerColumn(grid, heads);
    }

    /** What was looked at, for messages. */
    List<String> looked() {
        return looked;
    }

    List<Asked> questions() {
        Columns columns = columns();
        if (columns == null) {
            looked.add((grid.name().isEmpty() ? "the table" : "\"" + grid.name() + "\"") + " with the columns "
                    + heads.all(heads.find(-1)));
            return List.of();
        }
        QuestionTable table = new QuestionTable(grid, columns, vocabulary(columns));
        List<Asked> asked = new ArrayList<>();
        String section = "";
        List<String> categories = new ArrayList<>();
        for (int row = columns.head() + 1; row < grid.rows(); row++) {
            if (grid.isRowHidden(row)) {
                continue;
            }
            String text = grid.text(row, columns.question()).strip();
            if (isSection(row, columns)) {
                section = alone(row);
            } else if (!text.isEmpty()
                    && !isSample(row)
                    && !NUMBER.matcher(text).matches()) {
                asked.add(new Asked(table, row, text, headings(row, columns, section, categories)));
            }
        }
        return asked;
    }

    /** What stands to the left of the question in its row, a merged or left out cell as the one above. */
    private List<String> headings(int row, Columns columns, String section, List<String> above) {
        List<String> headings = new ArrayList<>();
        if (!section.isEmpty()) {
            headings.add(section);
        }
        for (int column = 0; column < columns.question(); column++) {
            while (above.size() <= column) {
                above.add("");
            }
            String text = grid.text(row, column).strip();
            if (!text.isEmpty()) {
                above.set(column, text);
            } else if (!grid.isCovered(row, column)
                    && column > 0
                    && !grid.text(row, column - 1).isEmpty()) {
                above.set(column, "");
            }
            String category = above.get(column);
            boolean tells = !category.isEmpty()
                    && !NUMBER.matcher(category).matches()
                    && category.length() <= LONGEST_SECTION
                    && SheetReading.word(category) == null
                    && column != columns.answer();
            if (tells) {
                headings.add(category);
            }
        }
        return headings;
    }

    /** The one text of a row that has no other, or "". */
    private String alone(int row) {
        String alone = "";
        int filled = 0;
        for (int column = 0; column < grid.columns(); column++) {
            String text = grid.text(row, column).strip();
            if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
                alone = text;
                filled++;
            }
        }
        return filled == 1 ? alone : "";
    }

    private boolean isSection(int row, Columns columns) {
        String alone = alone(row);
        if (alone.isEmpty() || alone.length() > LONGEST_SECTION) {
            return false;
        }
        boolean merged = false;
        for (int column = 0; column < grid.columns(); column++) {
            merged |= !grid.text(row, column).isEmpty() && grid.span(row, column) > 1 && grid.columns() > 2;
        }
        boolean inPlace = grid.text(row, columns.question()).strip().equals(alone);
        return merged
                || !inPlace
                || !QuestionColumn.asks(alone) && !hasNumber(row) && !isSentence(alone) && isHeadLike(alone);
    }

    private boolean hasNumber(int row) {
        for (int column = 0; column < grid.columns(); column++) {
            String text = grid.text(row, column).strip();
            if (!text.isEmpty() && NUMBER.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeadLike(String text) {
        return text.matches("(?s)[■◆●▼【\\[（(0-9０-９IVX第].*") || text.length() <= 16;
    }

    static boolean isSentence(String text) {
        return text.endsWith("。") || text.endsWith("？") || text.endsWith("?");
    }

    private boolean isSample(int row) {
        for (int column = 0; column < Math.min(2, grid.columns()); column++) {
            if (SheetReading.isSample(grid.text(row, column))) {
                return true;
            }
        }
        return false;
    }

    private SheetVocabulary vocabulary(Columns columns) {
        List<String> lines = new ArrayList<>(loose);
        Set<String> filled = new LinkedHashSet<>();
        for (int row = 0; row < grid.rows(); row++) {
            if (row <= columns.head() || !alone(row).isEmpty()) {
                for (int column = 0; column < grid.columns(); column++) {
                    lines.add(grid.text(row, column));
                }
            }
            if (row > columns.head()
                    && columns.answer() >= 0
                    && !grid.text(row, columns.answer()).isBlank()) {
                filled.add(grid.text(row, columns.answer()).strip());
            }
        }
        String head = columns.answer() < 0 ? "" : heads.of(columns.head(), columns.answer());
        return SheetVocabulary.found(lines, head, filled);
    }

    private Columns columns() {
        int question = named.question() == null ? -1 : named(named.question(), "--question-column");
        int head = heads.find(question);
        if (question < 0) {
            question = head < 0 ? asking.byContent(0) : asking.byHead(head);
        }
        if (question < 0) {
            return null;
        }
        int first = asking.firstQuestion(question);
        if (head < 0 && first > 0 && heads.filled(first - 1) > 1) {
            head = first - 1;
        }
        Ticks ticks = named.answer() == null ? answers.ticks(question, head) : Ticks.NONE;
        int answer = named.answer() != null
                ? named(named.answer(), "--answer-column")
                : ticks.isEmpty() ? answers.find(question, head) : -1;
        int[] remarks = answers.remarks(question, answer, head);
        return new Columns(question, answer, remarks[0], remarks[1], ticks, head);
    }

    /** The column of a name: a head, or a letter as Excel has them. -1 when this grid has no such column. */
    private int named(String name, String option) {
        List<Integer> found = new ArrayList<>();
        String wanted = Letters.plain(name);
        for (int column = 0; column < grid.columns(); column++) {
            for (int row = 0; row < grid.rows(); row++) {
                String text = Letters.plain(grid.text(row, column));
                if (text.equals(wanted) && !found.contains(column)) {
                    found.add(column);
                }
            }
        }
        if (found.isEmpty() && LETTERS.matcher(name).matches()) {
            int column = 0;
            for (char c : name.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
                column = column * 26 + c - 'A' + 1;
            }
            return column - 1;
        }
        if (found.size() > 1) {
            throw new InputException(place + ": " + option + " \"" + name + "\" heads " + found.size()
                    + " columns of \"" + grid.name() + "\"; wanted one: name its letter");
        }
        return found.isEmpty() ? -1 : found.get(0);
    }
}
