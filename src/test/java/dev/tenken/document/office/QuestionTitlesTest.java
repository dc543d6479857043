package dev.tenken.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.FormatFiles;
import dev.tenken.model.disposition.Review;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.FilledIn;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.questions.Asking;
import dev.tenken.report.questions.Letter;
import dev.tenken.report.questions.QuestionSheet;
import dev.tenken.report.questions.VendorQuestions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets of questions as the program writes them, answered, whose hidden row of keys is gone. */
class QuestionTitlesTest {
    private static final String ANSWER = "Labels of each customer are kept for 14 generations.";
    private static final String REMARK = "See the manual, page 3.";

    record Asked(VendorAssessment vendor, String sheet, String quote) {}

    static Stream<Asked> languages() {
        VendorAssessment english = AssessmentFixtures.english();
        return Stream.of(
                new Asked(
                        english.with(english.findings().stream()
                                .map(f -> f.with((Review) null))
                                .toList()),
                        "Questions",
                        "Labels are not offered."),
                new Asked(AssessmentFixtures.japanese(), "質問", "定期的にバックアップします。"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void an_answered_sheet_without_its_keys_is_read_as_with_them(Asked asked) {
        FilledIn sheet = answered(asked);
        List<String> with = FormatFiles.outline(FormatFiles.read(new XlsxReader(), sheet.bytes()));
        removeKeys(sheet.workbook().getSheetAt(0));

        List<String> without = FormatFiles.outline(FormatFiles.read(new XlsxReader(), sheet.bytes()));

        assertThat(csv(sheet)).contains(asked.quote());
        assertThat(without).isEqualTo(with).contains(ANSWER, REMARK).noneMatch(line -> line.contains(asked.quote()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_same_saved_as_values_parted_by_commas_says_no_more(Asked asked) {
        FilledIn sheet = answered(asked);
        List<String> with = outline(csv(sheet));
        removeKeys(sheet.workbook().getSheetAt(0));

        List<String> without = outline(csv(sheet));

        assertThat(without).isEqualTo(with).contains(ANSWER, REMARK).noneMatch(line -> line.contains(asked.quote()));
    }

    @Test
    void a_check_sheet_of_the_vendor_with_questions_and_answers_is_read_as_a_whole() {
        assertThat(outline("Topic,Question,Answer,Remarks\nBackup,Are backups taken?,Yes,daily\n"))
                .contains("|Topic=Backup|Question=Are backups taken?|Answer=Yes|Remarks=daily|");
    }

    private static FilledIn answered(Asked asked) {
        VendorSection section =
                VendorSection.of(AssessmentFixtures.assessment(asked.vendor())).get(0);
        byte[] bytes = QuestionSheet.write(
                Letter.of(VendorQuestions.of(section), LocalDate.of(2026, 11, 21), Asking.STANDARD));
        return new FilledIn(bytes)
                .fill(asked.sheet(), row -> true, "answer", ANSWER)
                .fill(asked.sheet(), row -> true, "remarks", REMARK);
    }

    private static void removeKeys(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().startsWith("tenken:")) {
                sheet.removeRow(row);
                return;
            }
        }
        throw new AssertionError("no keys");
    }

    private static List<String> outline(String csv) {
        return FormatFiles.outline(FormatFiles.read(new CsvReader(), csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static String csv(FilledIn filled) {
        DataFormatter shown = new DataFormatter();
        Sheet sheet = filled.workbook().getSheetAt(0);
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null)
                .map(row -> IntStream.range(0, row.getLastCellNum())
                        .mapToObj(i ->
                                "\"" + shown.formatCellValue(row.getCell(i)).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
    }
}
