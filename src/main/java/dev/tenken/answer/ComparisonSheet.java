package dev.tenken.answer;

import dev.tenken.answer.question.Understanding;
import dev.tenken.answer.sheet.Asked;
import dev.tenken.answer.sheet.SheetVocabulary;
import dev.tenken.answer.wording.AnswerWords;
import dev.tenken.answer.wording.Reply;
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
        List<Asked> questions =
                answering.questions().stream().map(Understanding::asked).toList();
        List<List<Cell>> rows = new ArrayList<>();
        questions.forEach(asked -> rows.add(new ArrayList<>(List.of(Cell.of(asked.address()), Cell.of(asked.text())))));
        // Vendor by vendor: each may come from the disk.
        for (VendorAnswers vendor : vendors) {
            columns.add(Column.of(
                    "vendor-" + vendor.vendor(),
                    vendor.reading().files().vendor().name().in(language),
                    ANSWER_WIDTH));
            for (int i = 0; i < questions.size(); i++) {
                rows.get(i).add(answer(questions.get(i), vendor, i));
            }
        }
        Sheet sheet = new Sheet(words.get("compare.sheet"), List.of(), columns, 2, rows);
        Workbook workbook = new Workbook(words.get("compare.title"), day, "Yu Gothic", List.of(), List.of(sheet));
        return out -> XlsxWriter.write(workbook, out);
    }

    private static Cell answer(Asked asked, VendorAnswers vendor, int index) {
        Reply reply = vendor.replies().get(index);
        String mark = vendor.marks().get(index);
        String word = mark.isEmpty() ? SheetVocabulary.own(asked.language()).word(reply.verdict()) : mark;
        return Cell.of((word.isEmpty() ? "" : word + "\n") + reply.sentence());
    }
}
