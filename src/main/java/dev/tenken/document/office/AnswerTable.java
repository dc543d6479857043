package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.office.read.MarkedTable;
import dev.tenken.office.read.SheetRow;

/**
 * Writes what a vendor filled into a sheet of questions that this program made: answers and remarks, by topic. What the sheet says by
 * itself is no word of the vendor and is left out, the questions too: they name values as examples ("such as TLS 1.2"), and next to
 * a "planned" or "not applicable" their words would read as a statement. An answer that says nothing without its question says
 * nothing.
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

    static void write(MarkedTable table, ContentBuilder content) {
        new AnswerTable(table, content).write();
    }

    private void write() {
        for (SheetRow row : table.rows()) {
            if (isAnswered(row)) {
                begin(table.text(row, TOPIC));
                content.paragraph(table.text(row, ANSWER), table.place(row, ANSWER));
                content.paragraph(table.text(row, REMARKS), table.place(row, REMARKS));
            }
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
