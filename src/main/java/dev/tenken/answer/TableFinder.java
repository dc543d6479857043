package dev.tenken.answer;

import dev.tenken.data.Patterns;
import dev.tenken.extract.SheetReading;
import dev.tenken.extract.SheetReading.Role;
import dev.tenken.model.InputException;
import dev.tenken.office.fill.FormGrid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the questions of one grid: which column asks, which takes the answers, which rows are questions and which only head them. */
final class TableFinder {
    /** Letters of a head. */
    private static final int LONGEST_HEAD = 60;
    /** Letters of a row that only heads those below. */
    private static final int LONGEST_SECTION = 60;

    private static final int FEWEST_QUESTIONS = 2;
    /** Letters of the head of a column that is ticked. */
    private static final int LONGEST_TICK = 16;
    /** Letters of a column that asks, on the average of its cells. */
    private static final int LEAST_LETTERS = 8;

    private static final Pattern ASKED_ITEM = Patterns.compile(
            "(?:こと|事|か|有無|いる|ある|る|す|た)[。.）)]?$|[?？]$|(?i)^(?:is|are|do|does|did|has|have|can|will|how|what|where|which|who|when|describe|please|state|list|specify|provide)\\b.*");
    private static final Pattern PROOF = Patterns.compile(
            "(?i).*(?:証跡|エビデンス|根拠|出典|参照|引用|該当箇所|資料名|evidence|reference|source|proof|citation|document).*");
    private static final Pattern MARKS_HEAD = Patterns.compile(
            "(?i).*(?:回答|○|◯|はい[/／・]いいえ|yes ?/ ?no|y/n|対応状況|対応可否|適合|判定|answer|response|status|compliance).*");
    private static final Pattern NUMBER =
            Patterns.compile("[A-Za-z]{0,6}[-.]?[0-9０-９][0-9０-９.\\-]{0,8}[.)）]?|№|[Nn][Oo]\\.?|#");
    private static final Pattern LETTERS = Patterns.compile("[A-Za-z]{1,3}");

    private final FormGrid grid;
    private final List<String> loose;
    private final NamedColumns named;
    private final String place;
    private final List<String> looked = new ArrayList<>();

    TableFinder(FormGrid grid, List<String> loose, NamedColumns named, String place) {
        this.grid = grid;
        this.loose = loose;
        this.named = named;
        this.place = place;
    }

    /** What was looked at, for messages. */
    List<String> looked() {
        return looked;
    }

    List<Asked> questions() {
        Columns columns = columns();
        if (columns == null) {
            String heads = heads(headRow(-1));
            looked.add(
                    (grid.name().isEmpty() ? "the table" : "\"" + grid.name() + "\"") + " with the columns " + heads);
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
        return merged || !inPlace || !asks(alone) && !hasNumber(row) && !sentence(alone) && isHeadLike(alone);
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

    private static boolean sentence(String text) {
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

    private static boolean asks(String text) {
        return SheetReading.asks(text)
                || ASKED_ITEM.matcher(text.replace('\n', ' ').strip()).find();
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
        String head = columns.answer() < 0 ? "" : head(columns.head(), columns.answer());
        return SheetVocabulary.found(lines, head, filled);
    }

    private Columns columns() {
        int question = named.question() == null ? -1 : named(named.question(), "--question-column");
        int head = headRow(question);
        if (question < 0) {
            question = head < 0 ? byContent(0) : byHead(head);
        }
        if (question < 0) {
            return null;
        }
        if (head < 0 && firstQuestion(question) > 0 && filled(firstQuestion(question) - 1) > 1) {
            head = firstQuestion(question) - 1;
        }
        Ticks ticks = named.answer() == null ? ticks(question, head) : Ticks.NONE;
        int answer = named.answer() != null
                ? named(named.answer(), "--answer-column")
                : ticks.isEmpty() ? answerColumn(question, head) : -1;
        int[] remarks = remarks(question, answer, head);
        return new Columns(question, answer, remarks[0], remarks[1], ticks, head);
    }

    private int firstQuestion(int column) {
        for (int row = 0; row < grid.rows(); row++) {
            if (asks(grid.text(row, column)) && grid.text(row, column).length() >= LEAST_LETTERS) {
                return row;
            }
        }
        return -1;
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

    /** The row that names the columns, the lower one of two; -1 when none does. */
    private int headRow(int question) {
        for (int row = 0; row < grid.rows(); row++) {
            int asks = 0;
            int others = 0;
            for (int column = 0; column < grid.columns(); column++) {
                String text = grid.text(row, column).strip();
                Role role = text.length() > LONGEST_HEAD || text.isEmpty() ? Role.OTHER : SheetReading.role(text);
                asks += role == Role.QUESTION || role == Role.REQUIRED ? 1 : 0;
                others += role == Role.ANSWER || role == Role.DETAILS || !text.isEmpty() && isMarksHead(text) ? 1 : 0;
            }
            if (filled(row) > 1 && (asks > 0 && others > 0 || others > 1 || question >= 0 && others > 0)) {
                return lower(row);
            }
        }
        return -1;
    }

    private static boolean isMarksHead(String text) {
        return text.length() <= LONGEST_HEAD
                && !text.contains("。")
                && MARKS_HEAD.matcher(text.replace('\n', ' ')).matches();
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
            second = text.length() <= LONGEST_HEAD && !sentence(text) && !asksLong(text);
        }
        return second ? row + 1 : row;
    }

    private static boolean asksLong(String text) {
        return text.length() >= LEAST_LETTERS && SheetReading.asks(text);
    }

    private int filled(int row) {
        int filled = 0;
        for (int column = 0; column < grid.columns(); column++) {
            filled += grid.text(row, column).isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** The head of a column, that of the row above before it where there are two. */
    private String head(int row, int column) {
        if (row < 0) {
            return "";
        }
        String own = grid.text(row, column).strip();
        return own.isEmpty() && row > 0 ? grid.text(row - 1, column).strip() : own;
    }

    private String heads(int row) {
        List<String> heads = new ArrayList<>();
        int shown = row < 0 ? 0 : row;
        for (int column = 0; column < grid.columns() && shown < grid.rows(); column++) {
            if (!grid.text(shown, column).isBlank()) {
                heads.add("\"" + grid.text(shown, column).replace('\n', ' ') + "\"");
            }
        }
        return heads.isEmpty() ? "(none)" : String.join(", ", heads);
    }

    /** Of several columns headed as questions the one that asks; two that ask alike cannot be told apart. */
    private int byHead(int head) {
        List<Integer> headed = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            if (SheetReading.role(head(head, column)) == Role.QUESTION) {
                headed.add(column);
            }
        }
        if (headed.size() == 1 && score(headed.get(0), head + 1) > 0) {
            return headed.get(0);
        }
        List<Integer> asking = headed.stream()
                .filter(c -> asking(c, head + 1) * 2 > filledBelow(c, head + 1))
                .toList();
        if (asking.size() > 1) {
            throw new InputException(place + ": two columns of \"" + grid.name() + "\" ask questions: \""
                    + head(head, asking.get(0)) + "\" and \"" + head(head, asking.get(1))
                    + "\"; wanted one: name it with --question-column");
        }
        if (asking.size() == 1) {
            return asking.get(0);
        }
        return byContent(head + 1);
    }

    /** The column whose cells ask most. */
    private int byContent(int from) {
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

    /** A column with drop-downs, else one whose head says so. */
    private int answerColumn(int question, int head) {
        for (int column = 0; column < grid.columns() + 1; column++) {
            if (column != question && hasOptions(column, head)) {
                return column;
            }
        }
        int marks = -1;
        for (int column = 0; column < grid.columns() && head >= 0; column++) {
            String text = head(head, column);
            boolean own = column != question && !text.isEmpty();
            if (own && SheetReading.role(text) == Role.ANSWER && !isRemark(text)) {
                return column;
            }
            marks = own && marks < 0 && isMarksHead(text) && !isRemark(text) && column > question ? column : marks;
        }
        return marks;
    }

    /** Columns beside each other that are headed by different answers, and hold signs at most. */
    private Ticks ticks(int question, int head) {
        Map<Verdict, Integer> columns = new EnumMap<>(Verdict.class);
        List<Integer> others = new ArrayList<>();
        String sign = "";
        for (int column = question + 1; column < grid.columns() && head >= 0; column++) {
            String text = Letters.plain(grid.text(head, column));
            Verdict verdict = text.isEmpty() || text.length() > LONGEST_TICK ? null : SheetVocabulary.verdict(text);
            if (verdict == null && SheetReading.word(text) == SheetReading.Word.NOTHING && isTicked(column, head)) {
                others.add(column);
            }
            if (verdict != null && isTicked(column, head)) {
                columns.putIfAbsent(verdict, column);
                sign = sign.isEmpty() ? firstBelow(column, head) : sign;
            }
        }
        boolean choice = columns.containsKey(Verdict.YES) && columns.containsKey(Verdict.NO);
        String usual = Letters.hasJapanese(grid.text(head < 0 ? 0 : head, question)) ? "○" : "x";
        return choice ? new Ticks(columns, others, sign.isEmpty() ? usual : sign) : Ticks.NONE;
    }

    private boolean isTicked(int column, int head) {
        for (int row = head + 1; row < grid.rows(); row++) {
            if (grid.text(row, column).strip().length() > 1) {
                return false;
            }
        }
        return true;
    }

    private String firstBelow(int column, int head) {
        for (int row = head + 1; row < grid.rows(); row++) {
            if (!grid.text(row, column).isBlank()) {
                return grid.text(row, column).strip();
            }
        }
        return "";
    }

    private static boolean isRemark(String head) {
        Role role = SheetReading.role(head);
        return role == Role.DETAILS
                || role == Role.GUIDANCE
                || Letters.plain(head).matches(".*(?:備考|補足|理由|コメント|comment|remark|note).*");
    }

    private boolean hasOptions(int column, int head) {
        for (int row = Math.max(0, head + 1); row < grid.rows(); row++) {
            SheetVocabulary words = SheetVocabulary.ofOptions(grid.options(row, column));
            if (words.words().containsKey(Verdict.YES)) {
                return true;
            }
        }
        return false;
    }

    /** The column that explains an answer, and the one that tells what it rests on. */
    private int[] remarks(int question, int answer, int head) {
        int remark = -1;
        int proof = -1;
        for (int column = 0; column < grid.columns() && head >= 0; column++) {
            String text = head(head, column);
            if (column == question || column == answer || text.isEmpty() || column < question) {
                continue;
            }
            if (PROOF.matcher(text.replace('\n', ' ')).matches()
                    && proof < 0
                    && SheetReading.role(text) != Role.GUIDANCE) {
                proof = column;
            } else if (remark < 0 && isRemark(text) && SheetReading.role(text) != Role.GUIDANCE) {
                remark = column;
            }
        }
        return new int[] {remark, proof};
    }
}
