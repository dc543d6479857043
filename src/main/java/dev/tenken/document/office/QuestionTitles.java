package dev.tenken.document.office;

import dev.tenken.office.read.MarkedTable;
import dev.tenken.office.read.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows a sheet of questions that this program made by the titles of its columns, when its hidden row of keys was lost on the way:
 * what it quotes from other documents must not be taken for new words of the vendor.
 */
final class QuestionTitles {
    private static final String READ = "read";

    /** Keys of the columns by their titles in both languages. */
    private static final Map<String, String> KEYS = Map.of(
            "What we read", READ,
            "確認した記載", READ,
            "Question", AnswerTable.QUESTION,
            "質問", AnswerTable.QUESTION,
            "Answer", AnswerTable.ANSWER,
            "回答", AnswerTable.ANSWER,
            "Remarks", AnswerTable.REMARKS,
            "備考", AnswerTable.REMARKS,
            "Topic", AnswerTable.TOPIC,
            "分野", AnswerTable.TOPIC);

    private QuestionTitles() {}

    /** The table below the first row that has the titles of what was read, the question and the answer; nothing when none has. */
    static Optional<MarkedTable> table(List<SheetRow> sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            Map<String, Integer> columns = columns(sheet.get(i));
            if (columns.keySet().containsAll(List.of(READ, AnswerTable.QUESTION, AnswerTable.ANSWER))) {
                return Optional.of(new MarkedTable(columns, sheet.get(i), sheet.subList(i + 1, sheet.size())));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> columns(SheetRow row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String key = row.isFilled(i) ? KEYS.get(row.cells().get(i).strip()) : null;
            if (key != null) {
                columns.putIfAbsent(key, i);
            }
        }
        return columns;
    }
}
