package dev.tenken.answer;

import dev.tenken.answer.reply.Sentences;
import dev.tenken.answer.sheet.Asked;
import dev.tenken.answer.sheet.Columns;
import dev.tenken.answer.sheet.QuestionTable;
import dev.tenken.answer.sheet.SheetVocabulary;
import dev.tenken.answer.sheet.Ticks;
import dev.tenken.answer.wording.AnswerWords;
import dev.tenken.answer.wording.Reply;
import dev.tenken.answer.wording.Verdict;
import dev.tenken.model.Language;
import dev.tenken.model.document.Evidence;
import dev.tenken.office.fill.FormGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes answers into a questionnaire: into its own columns where it has them, else into new ones at the right end of the table. */
final class SheetFiller {
    private static final List<String> HEADS = List.of("head.sentence", "head.quote", "head.place", "head.confidence");
    private static final List<Integer> WIDTHS = List.of(50, 60, 30, 12);
    private static final int ANSWER_WIDTH = 14;

    private final Map<QuestionTable, Integer> ends = new HashMap<>();
    private final Map<QuestionTable, Integer> answers = new HashMap<>();
    private final Set<Integer> kept = new HashSet<>();
    private final List<String> marks = new ArrayList<>();

    /** Places in the list of the questions whose cells somebody had filled in before. */
    Set<Integer> kept() {
        return kept;
    }

    /** What was written as the answer to each question. */
    List<String> marks() {
        return marks;
    }

    void fill(List<Asked> questions, List<Reply> replies) {
        for (int i = 0; i < questions.size(); i++) {
            fill(questions.get(i), replies.get(i), i);
        }
    }

    private void fill(Asked asked, Reply reply, int index) {
        QuestionTable table = asked.table();
        FormGrid grid = table.grid();
        int answer = table.columns().answer();
        Boxes boxes = answer < 0 ? null : Boxes.of(grid.text(asked.row(), answer));
        if (boxes != null) {
            tick(asked, reply, index, boxes);
            return;
        }
        if (answer >= 0 && grid.isTaken(asked.row(), answer) && !isBlank(grid, asked.row(), answer)) {
            kept.add(index);
            marks.add(grid.text(asked.row(), answer));
            return;
        }
        if (!table.columns().ticks().isEmpty()) {
            tick(asked, reply, index);
            return;
        }
        String mark = mark(asked, reply);
        marks.add(mark);
        boolean inAnswer = !remarks(asked, reply, index);
        int column = answer < 0 ? answerColumn(table, asked) : answer;
        String text = inAnswer ? (mark.isEmpty() ? "" : mark + "\n") + remark(reply, asked.language()) : mark;
        put(asked, column, text, index);
    }

    /** Ticks one of the boxes that stand in the cell for the answer; they stay as they are where none of them says it. */
    private void tick(Asked asked, Reply reply, int index, Boxes boxes) {
        FormGrid grid = asked.table().grid();
        int answer = asked.table().columns().answer();
        int box = boxes.of(reply.verdict());
        marks.add(box < 0 ? "" : boxes.word(box));
        if (box >= 0) {
            grid.tick(asked.row(), answer, box, boxes.sign(box), boxes.ticked(box));
        }
        if (!remarks(asked, reply, index)) {
            grid.append(asked.row(), answer, remark(reply, asked.language()));
        }
    }

    /** Ticks the column of the answer; a row in which somebody has ticked stays. */
    private void tick(Asked asked, Reply reply, int index) {
        Ticks ticks = asked.table().columns().ticks();
        FormGrid grid = asked.table().grid();
        if (ticks.all().stream().anyMatch(c -> grid.isTaken(asked.row(), c))) {
            kept.add(index);
            marks.add("");
            return;
        }
        int column = ticks.column(reply.verdict());
        marks.add(column < 0 ? "" : grid.text(asked.table().columns().head(), column));
        if (column >= 0) {
            put(asked, column, ticks.sign(), index);
        }
        remarks(asked, reply, index);
    }

    private static boolean isBlank(FormGrid grid, int row, int column) {
        String text = grid.text(row, column);
        return !text.isBlank() && dev.tenken.extract.passage.SheetReading.isBlank(text);
    }

    /** The answer in the words of the sheet; the value of an open question where any words may stand. */
    private static String mark(Asked asked, Reply reply) {
        SheetVocabulary told = asked.table().words(asked.row());
        SheetVocabulary words = told == null ? SheetVocabulary.own(asked.language()) : told;
        return reply.verdict() == Verdict.STATED && !words.closed() ? reply.value() : words.word(reply.verdict());
    }

    /** Writes what explains the answer; false when the sheet has no place for it but the answer's own cell. */
    private boolean remarks(Asked asked, Reply reply, int index) {
        Columns columns = asked.table().columns();
        Language language = asked.language();
        if (columns.remark() >= 0 && columns.proof() >= 0) {
            put(asked, columns.remark(), reply.sentence(), index);
            put(asked, columns.proof(), quotes(reply, language), index);
        } else if (columns.remark() >= 0 || columns.proof() >= 0) {
            put(asked, Math.max(columns.remark(), columns.proof()), remark(reply, language), index);
        } else if (asked.table().grid().isWidening()) {
            int end = end(asked.table(), asked);
            List<String> texts = List.of(
                    reply.sentence(),
                    reply.evidence().stream().map(Evidence::quote).collect(Collectors.joining("\n")),
                    places(reply, language),
                    confidence(reply, language));
            for (int i = 0; i < texts.size(); i++) {
                put(asked, end + i, texts.get(i), index);
            }
        } else {
            return false;
        }
        return true;
    }

    /** The first of the new columns; they get their heads when the first is asked for. */
    private int end(QuestionTable table, Asked asked) {
        Integer known = ends.get(table);
        if (known != null) {
            return known;
        }
        // An answer column of our own stands before them.
        int end = table.columns().answer() < 0
                ? answerColumn(table, asked) + 1
                : table.grid().columns();
        AnswerWords words = AnswerWords.in(asked.language());
        for (int i = 0; i < HEADS.size(); i++) {
            head(table, end + i, words.get(HEADS.get(i)), WIDTHS.get(i));
        }
        ends.put(table, end);
        return end;
    }

    private int answerColumn(QuestionTable table, Asked asked) {
        Integer known = answers.get(table);
        if (known == null) {
            known = table.grid().columns();
            answers.put(table, known);
            head(table, known, AnswerWords.in(asked.language()).get("head.answer"), ANSWER_WIDTH);
        }
        return known;
    }

    private static void head(QuestionTable table, int column, String text, int width) {
        table.grid().widen(column, width);
        int row = table.columns().head();
        if (row >= 0 && !table.grid().isTaken(row, column)) {
            table.grid().write(row, column, text, table.columns().question());
        }
    }

    private void put(Asked asked, int column, String text, int index) {
        FormGrid grid = asked.table().grid();
        if (text.isEmpty() || grid.isCovered(asked.row(), column)) {
            return;
        }
        if (grid.isTaken(asked.row(), column) && !isBlank(grid, asked.row(), column)) {
            kept.add(index);
            return;
        }
        grid.write(asked.row(), column, text, asked.table().columns().question());
    }

    private static String remark(Reply reply, Language language) {
        String quotes = quotes(reply, language);
        return reply.sentence() + (quotes.isEmpty() ? "" : "\n" + quotes);
    }

    private static String quotes(Reply reply, Language language) {
        AnswerWords words = AnswerWords.in(language);
        Sentences sentences = new Sentences(language);
        List<String> lines = new ArrayList<>();
        reply.evidence().forEach(e -> lines.add(words.get("remark.quote", e.quote(), sentences.place(e))));
        if (reply.confidence() != null) {
            lines.add(words.get("remark.confidence", confidence(reply, language)));
        }
        return String.join("\n", lines);
    }

    private static String places(Reply reply, Language language) {
        Sentences sentences = new Sentences(language);
        return reply.evidence().stream().map(sentences::place).collect(Collectors.joining("\n"));
    }

    private static String confidence(Reply reply, Language language) {
        return reply.confidence() == null
                ? ""
                : AnswerWords.in(language)
                        .get("confidence." + reply.confidence().name().toLowerCase(java.util.Locale.ROOT));
    }
}
