package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.Part;
import dev.tenken.office.read.MarkedTable;
import dev.tenken.office.read.SheetRow;
import java.util.Arrays;
import java.util.List;

/**
 * Writes what a vendor filled into a sheet of questions that this program made: answers and remarks. What the sheet says by itself is no
 * word of the vendor and is left out. Only a bare answer ("14 days", "Yes") stands beside its question, which it cannot be understood
 * without; see {@link BareAnswer}.
 */
final class AnswerTable {
    static final String QUESTION = "question";
    static final String ANSWER = "answer";
    static final String REMARKS = "remarks";
    static final String TOPIC = "topic";

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

    /** Whether it asks, and somebody answered. */
    static boolean isAnswered(MarkedTable table) {
        return isOne(table) && table.rows().stream().anyMatch(new AnswerTable(table, null)::isAnswered);
    }

    static void write(MarkedTable table, ContentBuilder content) {
        new AnswerTable(table, content).write();
    }

    private void write() {
        for (SheetRow row : table.rows()) {
            if (isAnswered(row)) {
                write(row);
                content.paragraph(table.text(row, REMARKS), table.place(row, REMARKS));
            }
        }
    }

    private void write(SheetRow row) {
        String answer = table.text(row, ANSWER);
        String question = BareAnswer.question(table.text(row, QUESTION), answer);
        begin(table.text(row, TOPIC));
        if (question == null) {
            content.paragraph(answer, table.place(row, ANSWER));
        } else {
            content.beginTable(Part.Header.NONE);
            content.row(List.of(question, answer), Arrays.asList(table.place(row, ANSWER), table.place(row, ANSWER)));
            content.endTable();
        }
    }

    private boolean isAnswered(SheetRow row) {
        return !table.text(row, ANSWER).isBlank() || !table.text(row, REMARKS).isBlank();
    }

    private void begin(String next) {
        if (!next.equals(topic)) {
            topic = next;
            content.heading(2, next);
        }
    }
}
