package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.office.read.MarkedTable;
import dev.tenken.office.read.SheetRow;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes what a vendor filled into a sheet of questions that this program made: the questions that have an answer, by topic. What
 * the sheet says by itself (why it asks, what it quotes from other documents) is no word of the vendor and is left out.
 */
final class AnswerTable {
    static final String QUESTION = "question";
    static final String ANSWER = "answer";
    static final String REMARKS = "remarks";
    static final String TOPIC = "topic";
    private static final List<String> SHOWN = List.of(QUESTION, ANSWER, REMARKS);

    private static final int SHORTEST_STATEMENT = 12;
    private static final Pattern YES_OR_NO =
            Pattern.compile("(?i)(?:yes|no|y|n|n/a|はい|いいえ|有|無|可|不可|対応|未対応|該当|非該当|[○◯〇×✕△◎－-])(?!\\p{L})");

    private final MarkedTable table;
    private final ContentBuilder content;
    private String topic;

    private AnswerTable(MarkedTable table, ContentBuilder content) {
        this.table = table;
        this.content = content;
    }

    /** Whether the table asks and takes answers. */
    static boolean isOne(MarkedTable table) {
        return table.has(QUESTION) && table.has(ANSWER);
    }

    static void write(MarkedTable table, ContentBuilder content) {
        new AnswerTable(table, content).write();
    }

    private void write() {
        for (SheetRow row : table.rows()) {
            if (isAnswered(row)) {
                begin(table.text(row, TOPIC));
                if (speaksForItself(table.text(row, ANSWER))) {
                    statement(row);
                } else {
                    content.beginTable(true);
                    content.row(texts(table.header()), places(table.header()));
                    content.row(texts(row), places(row));
                    content.endTable();
                }
            }
        }
    }

    private boolean isAnswered(SheetRow row) {
        return !table.text(row, ANSWER).isBlank() || !table.text(row, REMARKS).isBlank();
    }

    /** An answer in whole words is a statement under its question; a short one, or yes and no, means nothing without it. */
    private static boolean speaksForItself(String answer) {
        return answer.length() >= SHORTEST_STATEMENT
                && !YES_OR_NO.matcher(answer).lookingAt();
    }

    private void statement(SheetRow row) {
        content.heading(3, table.text(row, QUESTION), table.place(row, QUESTION));
        content.paragraph(table.text(row, ANSWER), table.place(row, ANSWER));
        content.paragraph(table.text(row, REMARKS), table.place(row, REMARKS));
    }

    private void begin(String next) {
        if (!next.equals(topic)) {
            topic = next;
            content.heading(2, next);
        }
    }

    private List<String> texts(SheetRow row) {
        return SHOWN.stream().map(key -> table.text(row, key)).toList();
    }

    private List<String> places(SheetRow row) {
        return SHOWN.stream().map(key -> table.place(row, key)).toList();
    }
}
