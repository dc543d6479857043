package dev.tenken.report.questions;

import dev.tenken.model.document.Evidence;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.office.write.Workbook;
import dev.tenken.office.write.XlsxWriter;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The questions as a sheet that the vendor fills in. Put into the vendor's folder, the filled-in sheet is read as a document of the
 * vendor: its questions with their answers, and nothing else.
 */
public final class QuestionSheet {
    private final Letter letter;
    private final VendorQuestions questions;
    private final Messages messages;

    private QuestionSheet(Letter letter) {
        this.letter = letter;
        this.questions = letter.questions();
        this.messages = Messages.in(questions.language());
    }

    /** The bytes of the workbook. */
    public static byte[] write(Letter letter) {
        return new QuestionSheet(letter).workbook();
    }

    private byte[] workbook() {
        String title =
                messages.get("ask.title", questions.vendor().vendor().name().in(questions.language()));
        List<List<Cell>> preface = List.of(
                List.of(Cell.of(title).as(Look.TITLE)),
                List.of(Cell.of(messages.get("ask.intro.sheet"))),
                List.of(Cell.of(messages.get("ask.by", letter.answerBy()))),
                List.of(Cell.of(messages.get("ask.dated", letter.asOf()))));
        Sheet sheet = new Sheet(messages.get("ask.sheet"), preface, columns(), 0, rows());
        return XlsxWriter.write(
                new Workbook(title, letter.asOf(), messages.get("sheet.font"), List.of(), List.of(sheet)));
    }

    private List<Column> columns() {
        return List.of(
                Column.of("number", messages.get("ask.number"), 6),
                Column.of("topic", messages.get("ask.topic"), 18),
                Column.of("read", messages.get("ask.read"), 46),
                Column.of("question", messages.get("ask.question"), 50).as(Look.STRONG),
                Column.entry("answer", messages.get("ask.answer"), 50, messages.get("ask.answer.hint")),
                Column.entry("remarks", messages.get("ask.remarks"), 30, messages.get("ask.remarks.hint")),
                Column.of("controls", messages.get("ask.controls"), 12).as(Look.KEY),
                Column.of("criteria", messages.get("ask.criteria"), 24).as(Look.KEY));
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (VendorQuestion question : letter.asked()) {
            rows.add(List.of(
                    Cell.of(String.valueOf(rows.size() + 1)),
                    Cell.of(Visible.of(question.topic().in(questions.language()))),
                    Cell.of(read(question, messages)),
                    Cell.of(Visible.of(asked(question, messages))),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.of(question.controls().stream().map(c -> c.number()).collect(Collectors.joining(", "))),
                    Cell.of(String.join(", ", question.criteria()))));
        }
        return rows;
    }

    /** Why it is asked, and the quotes with their places. */
    public static String read(VendorQuestion question, Messages messages) {
        Words words = new Words(messages);
        StringBuilder read = new StringBuilder(question.leadIn());
        for (Evidence quote : question.cited()) {
            read.append("\n").append(cited(quote, messages)).append("\n— ").append(words.place(quote));
        }
        return read.toString();
    }

    static String cited(Evidence quote, Messages messages) {
        return messages.get("ask.cited", Visible.inOneLine(quote.quote().strip()));
    }

    /** The question, with the services that it is about. */
    public static String asked(VendorQuestion question, Messages messages) {
        return question.services().isEmpty()
                ? question.text()
                : messages.get("ask.service", listed(question.services(), messages), question.text());
    }

    private static String listed(List<String> names, Messages messages) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(messages.get("ask.comma"), names.subList(0, last))
                        + messages.get("ask.and")
                        + names.get(last);
    }
}
