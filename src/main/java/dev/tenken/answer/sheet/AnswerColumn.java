package dev.tenken.answer.sheet;

import dev.tenken.answer.wording.Letters;
import dev.tenken.answer.wording.Verdict;
import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.SheetReading;
import dev.tenken.extract.passage.SheetReading.Role;
import dev.tenken.extract.text.Script;
import dev.tenken.office.fill.FormGrid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the columns of a grid that take answers: marks, ticks, remarks and what they rest on. */
final class AnswerColumn {
    /** Letters of the head of a column that is ticked. */
    private static final int LONGEST_TICK = 16;

    private static final Pattern PROOF = Patterns.compile(
            "(?i).*(?:証跡|エビデンス|根拠|出典|参照|引用|該当箇所|資料名|evidence|reference|source|proof|citation|document).*");

    private final FormGrid grid;
    private final HeadRow heads;

    AnswerColumn(FormGrid grid, HeadRow heads) {
        this.grid = grid;
        this.heads = heads;
    }

    /** A column with drop-downs, else one whose head says so. */
    int find(int question, int head) {
        for (int column = 0; column < grid.columns() + 1; column++) {
            if (column != question && hasOptions(column, head)) {
                return column;
            }
        }
        int marks = -1;
        for (int column = 0; column < grid.columns() && head >= 0; column++) {
            String text = heads.of(head, column);
            boolean own = column != question && !text.isEmpty();
            if (own && SheetReading.role(text) == Role.ANSWER && !isRemark(text)) {
                return column;
            }
            marks = own && marks < 0 && HeadRow.isMarksHead(text) && !isRemark(text) && column > question
                    ? column
                    : marks;
        }
        return marks;
    }

    /** Columns beside each other that are headed by different answers, and hold signs at most. */
    Ticks ticks(int question, int head) {
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
        String usual = Script.hasJapanese(grid.text(head < 0 ? 0 : head, question)) ? "○" : "x";
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
    int[] remarks(int question, int answer, int head) {
        int remark = -1;
        int proof = -1;
        for (int column = 0; column < grid.columns() && head >= 0; column++) {
            String text = heads.of(head, column);
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
