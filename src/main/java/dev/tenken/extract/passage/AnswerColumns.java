package dev.tenken.extract.passage;

import dev.tenken.extract.passage.SheetWords.Head;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Script;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which columns of a table ask, answer, or do neither, by their heads and what their cells hold; and what a row says by them. */
final class AnswerColumns {
    /** Number of a question or of a clause: "3", "A-1", "PR.DS-1", "CC6.1(a)". */
    private static final Expression NUMBER = Expression.ofPlain(
            "[a-z§]{0,5}[-. ]{0,2}(?:[a-z]{2,3}[-. ])?[0-9][0-9.()-]{0,10}[a-z]?(?:\\([a-z0-9]\\))?");
    /** Letters of a cell of a mapping: several clauses. */
    private static final int LONGEST_MAPPING = 60;

    /** Of what is demanded, in Japanese; and blanks between its words in other languages. */
    private static final int FEWEST_LETTERS = 8;

    private static final int FEWEST_BLANKS = 3;

    private final SheetWords words = ColumnWords.builtIn().sheet();
    private final List<String> heads;
    private final Set<Integer> questions = new TreeSet<>();
    private final Set<Integer> answers = new TreeSet<>();
    private final Set<Integer> mute = new HashSet<>();
    private final boolean crosswalk;
    private final Map<Integer, Choice> choices = new LinkedHashMap<>();

    /**
     * @param heads folded, by column; "" where there is none
     * @param columns the folded cells of each column, empty ones left out
     */
    AnswerColumns(List<String> heads, List<List<String>> columns) {
        this.heads = heads;
        for (int i = 0; i < heads.size(); i++) {
            if (ColumnWords.builtIn().isHead(ColumnType.QUESTION, heads.get(i))) {
                questions.add(i);
            } else if ((i > 0 || asksBehind())
                    && (is(Head.ANSWER, i) || is(Head.STATUS, i) || is(Head.APPLICABLE, i))) {
                answers.add(i);
            }
        }
        if (questions.isEmpty() && !answers.isEmpty()) {
            IntStream.range(0, heads.size()).filter(i -> asksFor(i, columns)).forEach(questions::add);
        }
        findChoices(columns);
        findMute(columns);
        this.crosswalk = isCrosswalk(columns);
    }

    /** "Answer | Question": an answer stands first only before its question. */
    private boolean asksBehind() {
        return heads.stream().skip(1).anyMatch(h -> ColumnWords.builtIn().isHead(ColumnType.QUESTION, h));
    }

    /** 「要求水準 | 貴社の対応」: where no column asks, what is asked for stands in the sentences of one that says so. */
    private boolean asksFor(int column, List<List<String>> columns) {
        return is(Head.REQUIRED, column)
                && !answers.contains(column)
                && columns.get(column).stream().anyMatch(AnswerColumns::isWordy);
    }

    private static boolean isWordy(String cell) {
        return Script.hasJapanese(cell)
                ? cell.length() >= FEWEST_LETTERS
                : cell.chars().filter(c -> c == ' ').count() >= FEWEST_BLANKS;
    }

    /** Clauses of one standard beside those of others, as "ISO 27001 | SOC 2 | NIST CSF" heads them, tell nothing of the vendor. */
    private boolean isCrosswalk(List<List<String>> columns) {
        long headed = heads.stream().filter(h -> !h.isBlank()).count();
        boolean clauses = headed > 1 && columns.get(0).stream().allMatch(AnswerColumns::isMapping);
        return clauses
                && IntStream.range(0, heads.size()).allMatch(i -> heads.get(i).isBlank() || is(Head.MAPPING, i));
    }

    /** Columns are ticked when several are headed by different answers, and hold nothing else. */
    private void findChoices(List<List<String>> columns) {
        for (int i = 0; i < heads.size(); i++) {
            Choice choice = words.choice(heads.get(i));
            boolean ticked = columns.get(i).stream().allMatch(c -> words.isTick(c) || words.isBlank(c));
            if (choice != null && ticked) {
                choices.put(i, choice);
            }
        }
        if (!choices.containsValue(Choice.YES) || new HashSet<>(choices.values()).size() < 2) {
            choices.clear();
        }
    }

    /** Columns of those who ask: what they advise, weigh and note, and the standards that they took their questions from. */
    private void findMute(List<List<String>> columns) {
        for (int i = 0; i < heads.size(); i++) {
            boolean answer = answers.contains(i) || choices.containsKey(i) || questions.contains(i);
            boolean source = is(Head.MAPPING, i) || !questions.isEmpty() && is(Head.SOURCE, i);
            boolean mapped = source && columns.get(i).stream().allMatch(AnswerColumns::isMapping);
            if (!answer && (is(Head.GUIDANCE, i) || mapped)) {
                mute.add(i);
            }
        }
    }

    private static boolean isMapping(String cell) {
        return cell.length() <= LONGEST_MAPPING && cell.chars().anyMatch(Character::isDigit) && cell.indexOf('。') < 0;
    }

    private boolean is(Head kind, int column) {
        return column < heads.size() && words.isHead(kind, heads.get(column));
    }

    /** Whether the table is a check sheet by its heads. */
    boolean isSheet() {
        return !choices.isEmpty() || !answers.isEmpty() || !questions.isEmpty();
    }

    /** Whether a column answers, by its head. */
    boolean isAnswer(int column) {
        return answers.contains(column);
    }

    boolean isQuestion(int column) {
        return questions.contains(column) && !(answers.isEmpty() && choices.isEmpty());
    }

    /**
     * What a row says.
     *
     * @param cells folded, by column
     * @param asks whether the cell of a column is a question by its words
     */
    RowSense of(List<String> cells, IntPredicate asks) {
        if (crosswalk) {
            return RowSense.NOTHING;
        }
        boolean asked = questions.stream()
                .anyMatch(i -> i < cells.size() && !cells.get(i).isBlank());
        int question = -1;
        for (int i = 0; i < cells.size(); i++) {
            boolean is = isHeadedQuestion(i, cells) || asks.test(i) && !answers.contains(i);
            question = is && question < 0 ? i : question;
        }
        if (!asked && question < 0 && answers.isEmpty() && choices.isEmpty()) {
            return isUnanswered(cells) ? RowSense.NOTHING : RowSense.AS_IT_IS;
        }
        if (isSample(cells)) {
            return RowSense.NOTHING;
        }
        return choices.isEmpty() ? answered(cells, question) : ticked(cells, question);
    }

    /** "Single sign-on | N/A": a label behind which nothing is answered, in whatever table. */
    private boolean isUnanswered(List<String> cells) {
        List<String> values = cells.stream()
                .dropWhile(c -> c.isBlank() || NUMBER.isWhole(c))
                .skip(1)
                .filter(c -> !words.isBlank(c))
                .toList();
        return !values.isEmpty() && values.stream().allMatch(words::isNoAnswer);
    }

    private boolean isHeadedQuestion(int column, List<String> cells) {
        return questions.contains(column) && !cells.get(column).isBlank();
    }

    private boolean isSample(List<String> cells) {
        return cells.stream().filter(c -> !c.isBlank()).limit(2).anyMatch(words::isSample);
    }

    private RowSense ticked(List<String> cells, int question) {
        Set<Integer> ticked = new TreeSet<>();
        choices.keySet().stream()
                .filter(i -> i < cells.size() && !words.isBlank(cells.get(i)))
                .forEach(ticked::add);
        Set<Integer> silent = new HashSet<>(mute);
        silent.addAll(choices.keySet());
        if (ticked.isEmpty() && tells(cells, question, silent)) {
            return new RowSense(true, silent, -1);
        }
        int column = ticked.size() == 1 ? ticked.iterator().next() : -1;
        boolean says = column >= 0 && choices.get(column) != Choice.NOTHING;
        return says ? new RowSense(true, silent, column) : RowSense.NOTHING;
    }

    private RowSense answered(List<String> cells, int question) {
        Set<Integer> silent = new HashSet<>(mute);
        boolean said = false;
        boolean nothing = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean answers = answers(i, question, cells);
            boolean none = answers && (words.isNoAnswer(cell) || is(Head.APPLICABLE, i) && isNo(cell));
            if (none && is(Head.APPLICABLE, i)) {
                return RowSense.NOTHING;
            }
            nothing |= none;
            said |= answers && !none && !words.isBlank(cell);
            if (answers && words.isBlank(cell)) {
                silent.add(i);
            }
        }
        if (!said && nothing) {
            return RowSense.NOTHING;
        }
        boolean says = said || tells(cells, question, silent);
        return says ? new RowSense(true, silent, -1) : RowSense.NOTHING;
    }

    private boolean isNo(String cell) {
        return words.choice(cell) == Choice.NO || words.choice(cell) == Choice.NOTHING;
    }

    /** By its head, or, where no head says which column answers, behind the question. */
    private boolean answers(int column, int question, List<String> cells) {
        if (!answers.isEmpty()) {
            return answers.contains(column);
        }
        return question >= 0 && column > question && !mute.contains(column) && !questions.contains(column);
    }

    /** Whether a row without an answer says something in another cell: what explains the answer, or, where nothing asks, any. */
    private boolean tells(List<String> cells, int question, Set<Integer> silent) {
        for (int i = 1; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean open = !silent.contains(i) && !words.isBlank(cell) && !Question.is(cell);
            boolean counts = question < 0 ? choices.isEmpty() : i > question && is(Head.DETAILS, i);
            if (open && counts && !words.isNoAnswer(cell) && !NUMBER.isWhole(cell)) {
                return true;
            }
        }
        return false;
    }
}
