package dev.tenken.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.FilledIn;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.FixtureParts;
import dev.tenken.report.Written;
import dev.tenken.report.common.Arrangement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The workpaper and the tables as CSV, on none, one and many vendors. After a wanted change, write the golden files anew with
 * {@code mvn test -Dtest=WorkpaperContractTest -Dgolden.update=true} and review the difference.
 */
class WorkpaperContractTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern PLACE = Pattern.compile("'(.+)'!A(\\d+)(?::A(\\d+))?");

    @ParameterizedTest
    @CsvSource({"none, en", "one, ja", "many, en"})
    void cells_are_those_of_the_golden_file(String name, String code) throws IOException {
        String got = CellDump.of(workpaper(assessment(name), language(code)));

        Path golden = GOLDEN.resolve(name + "." + code + ".workpaper.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, got);
        }
        assertThat(got).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({"none, en", "one, ja", "many, en"})
    void tables_are_those_of_the_golden_file(String name, String code) throws IOException {
        StringBuilder got = new StringBuilder();
        csv(assessment(name), language(code))
                .forEach((file, text) ->
                        got.append("# ").append(file).append("\n").append(text.replace("\r\n", "␍\n")));

        Path golden = GOLDEN.resolve(name + "." + code + ".tables.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, got);
        }
        assertThat(got.toString()).isEqualTo(Files.readString(golden));
    }

    @Test
    void there_are_ten_sheets_and_one_more_for_what_has_no_row() {
        XSSFWorkbook without = open(AssessmentFixtures.one(), Language.EN);
        XSSFWorkbook with = open(AssessmentFixtures.many(), Language.EN);

        assertThat(names(without))
                .containsExactly(
                        "Summary",
                        "Findings",
                        "Criteria",
                        "Evidence",
                        "Facts",
                        "Observations",
                        "Assurance ledger",
                        "Scope ledger",
                        "Questions to vendor",
                        "Method and coverage");
        assertThat(names(with)).startsWith(names(without).toArray(String[]::new));
        assertThat(names(open(AssessmentFixtures.none(), Language.JA)))
                .contains("判定結果", "保証台帳", "事業者への質問")
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "many"})
    void every_link_leads_to_the_row_it_speaks_of(String name) {
        XSSFWorkbook workbook = open(assessment(name), Language.EN);
        int links = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getHyperlink() != null) {
                        check(workbook, row, cell.getHyperlink().getAddress());
                        links++;
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(20);
    }

    /** Both rows are about the same vendor, and where both name a control or criterion, about the same one. */
    private static void check(XSSFWorkbook workbook, Row from, String address) {
        Matcher place = PLACE.matcher(address);
        assertThat(place.matches()).as(address).isTrue();
        Sheet sheet = workbook.getSheet(place.group(1));
        int first = Integer.parseInt(place.group(2));
        int last = place.group(3) == null ? first : Integer.parseInt(place.group(3));
        for (int i = first; i <= last; i++) {
            Row to = sheet.getRow(i - 1);
            assertThat(to).as(address).isNotNull();
            if (!from.getSheet().getSheetName().equals("Summary")) {
                assertThat(FilledIn.text(to, "vendor")).isEqualTo(FilledIn.text(from, "vendor"));
            }
            if (from.getSheet().getSheetName().equals("Findings")) {
                String of = sheet.getSheetName().equals("Evidence") ? "rests" : "control";
                assertThat(FilledIn.text(to, of)).startsWith(FilledIn.text(from, "control"));
            }
            if (from.getSheet().getSheetName().equals("Criteria")
                    && sheet.getSheetName().equals("Evidence")) {
                assertThat(FilledIn.text(to, "criterion")).isEqualTo(FilledIn.text(from, "criterion"));
            }
        }
    }

    @Test
    void no_cell_is_a_formula_whatever_the_documents_say() {
        XSSFWorkbook workbook = open(AssessmentFixtures.many(), Language.EN);
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().matches("(?s)[=+@\\t\\r-].*")) {
                        assertThat(cell.getCellStyle().getQuotePrefixed())
                                .as(cell.getStringCellValue())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void marks_that_turn_the_direction_are_shown_as_signs() {
        String cells = CellDump.of(workpaper(AssessmentFixtures.many(), Language.EN));

        assertThat(cells).contains("<script>alert('x')</script>", "[U+202E]right to left[U+202C]", "␇bell", "𠮷野");
        assertThat(cells).doesNotContain("\u202E", "\u0007");
        assertThat(String.join("", csv(AssessmentFixtures.many(), Language.EN).values()))
                .contains("[U+202E]right")
                .doesNotContain("\u202E");
    }

    @Test
    void the_auditor_chooses_from_what_can_be_said_of_the_row() {
        XSSFWorkbook workbook = open(AssessmentFixtures.many(), Language.EN);

        assertThat(choices(workbook, "Findings"))
                .containsExactly("accepted risk", "false alarm", "compensating evidence", "not applicable");
        assertThat(choices(workbook, "Criteria")).isEqualTo(choices(workbook, "Findings"));
        assertThat(choices(workbook, "Facts")).containsExactly("confirmed fact", "corrected fact", "false alarm");
        assertThat(choices(workbook, "Observations")).containsExactly("accepted risk", "false alarm");
    }

    @Test
    void each_row_of_findings_and_criteria_has_the_machines_verdict_in_its_key() {
        VendorAssessment vendor = AssessmentFixtures.japanese();
        List<Finding> reviewed = vendor.findings().stream()
                .map(f -> FixtureParts.reviewed(f, Verdict.NOT_APPLICABLE, false, Map.of()))
                .toList();
        XSSFWorkbook workbook = open(AssessmentFixtures.assessment(vendor.with(reviewed)), Language.EN);
        List<String> findings = new ArrayList<>();
        List<String> criteria = new ArrayList<>();
        for (Finding finding : reviewed) {
            String service = finding.service() == null ? "" : finding.service();
            String row = finding.control().number() + " " + service + " " + Attributes.word(finding.verdict());
            findings.add(row);
            finding.judgements().forEach(j -> criteria.add(row));
        }

        assertThat(findings).anyMatch(row -> row.contains("港ゲート")).anyMatch(row -> row.contains("港アプリ"));
        assertThat(keys(workbook.getSheet("Findings"))).isEqualTo(findings);
        assertThat(keys(workbook.getSheet("Criteria"))).isEqualTo(criteria);
    }

    private static List<String> keys(Sheet sheet) {
        List<String> keys = new ArrayList<>();
        // Above the first row stand the preface, the keys and the header.
        for (int i = RowIndex.PREFACE + 2; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            keys.add(FilledIn.text(row, "key-control") + " " + FilledIn.text(row, "key-service") + " "
                    + FilledIn.text(row, "key-verdict"));
        }
        return keys;
    }

    @Test
    void the_same_assessment_has_the_same_bytes() {
        assertThat(workpaper(AssessmentFixtures.many(), Language.JA))
                .isEqualTo(workpaper(AssessmentFixtures.many(), Language.JA));
    }

    @Test
    void many_vendors_have_a_row_each() {
        Sheet summary = open(AssessmentFixtures.crowd(13), Language.EN).getSheet("Summary");

        assertThat(new FilledIn(workpaper(AssessmentFixtures.crowd(13), Language.EN))
                        .row("Summary", row -> FilledIn.text(row, "vendor").endsWith("13"))
                        .getRowNum())
                .isEqualTo(summary.getLastRowNum());
    }

    private static List<String> choices(XSSFWorkbook workbook, String sheet) {
        return workbook.getSheet(sheet).getDataValidations().stream()
                .map(v -> v.getValidationConstraint().getExplicitListValues())
                .filter(values -> values != null)
                .map(List::of)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static XSSFWorkbook open(Assessment assessment, Language language) {
        return new FilledIn(workpaper(assessment, language)).workbook();
    }

    private static byte[] workpaper(Assessment assessment, Language language) {
        return Written.bytes(Workpaper.file(assessment, language, Arrangement.OF_CATALOG));
    }

    private static Map<String, String> csv(Assessment assessment, Language language) {
        Map<String, String> texts = new java.util.TreeMap<>();
        CsvTables.files(assessment, language, Arrangement.OF_CATALOG)
                .forEach((name, file) -> texts.put(name, Written.text(file)));
        return texts;
    }

    private static Language language(String code) {
        return code.equals("ja") ? Language.JA : Language.EN;
    }

    private static Assessment assessment(String name) {
        return switch (name) {
            case "none" -> AssessmentFixtures.none();
            case "one" -> AssessmentFixtures.one();
            default -> AssessmentFixtures.many();
        };
    }
}
