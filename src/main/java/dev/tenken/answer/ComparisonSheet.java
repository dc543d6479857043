package dev.tenken.answer;

import dev.tenken.model.Language;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Sheet;
import dev.tenken.office.write.Workbook;
import dev.tenken.office.write.XlsxWriter;
import dev.tenken.report.file.FileContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A workbook with the questions in rows and the vendors in columns. */
public final class ComparisonSheet {
    private static final int CELL_WIDTH = 14;
    private static final int QUESTION_WIDTH = 60;
    private static final int ANSWER_WIDTH = 44;

    private ComparisonSheet() {}

    /** @param day on which the questions were answered */
    public static FileContent file(Answering answering, LocalDate day, List<VendorAnswers> vendors) {
        Language language = answering.questions().get(0).asked().language();
        AnswerWords words = AnswerWords.in(language);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("cell", words.get("compare.number"), CELL_WIDTH));
        columns.add(Column.of("question", words.get("compare.question"), QUESTION_WIDTH));
        vendors.forEach(v -> columns.add(Column.of(
                "vendor-" + v.vendor(), v.reading().files().vendor().name().in(language), ANSWER_WIDTH)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < answering.questions().size(); i++) {
            rows.add(row(answering.questions().get(i).asked(), vendors, i));
        }
        Sheet sheet = new Sheet(words.get("compare.sheet"), List.of(), columns, 2, rows);
        Workbook workbook = new Workbook(words.get("compare.title"), day, "Yu Gothic", List.of(), List.of(sheet));
        return out -> XlsxWriter.write(workbook, out);
    }

    private static List<Cell> row(Asked asked, List<VendorAnswers> vendors, int index) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(asked.address()));
        cells.add(Cell.of(asked.text()));
        SheetVocabulary own = SheetVocabulary.own(asked.language());
        for (VendorAnswers vendor : vendors) {
            Reply reply = vendor.replies().get(index);
            String mark = vendor.marks().get(index);
            String word = mark.isEmpty() ? own.word(reply.verdict()) : mark;
            cells.add(Cell.of((word.isEmpty() ? "" : word + "\n") + reply.sentence()));
        }
        return cells;
    }
}
