package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.answer.CustomerSheets;
import dev.tenken.data.Data;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questionnaires of customers, filled in from papers. */
class AnswerCommandTest {
    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    private Path folder;

    private Path out;
    private Path portfolio;

    @BeforeEach
    void name() throws IOException {
        out = folder.resolve("out");
        portfolio = folder.resolve("portfolio");
        Files.createDirectories(portfolio.resolve("acme"));
    }

    private void paper(String text) throws IOException {
        Files.writeString(portfolio.resolve("acme/paper.md"), text);
    }

    private Path sheet(String name, byte[] bytes) throws IOException {
        return Files.write(Files.createDirectories(folder.resolve("in")).resolve(name), bytes);
    }

    private Path csv(String... questions) throws IOException {
        StringBuilder text = new StringBuilder("No,Question,Answer,Remarks\n");
        for (int i = 0; i < questions.length; i++) {
            text.append(i + 1).append(",\"").append(questions[i]).append("\",,\n");
        }
        return sheet("q.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private CommandRun answer(Path sheet, Object... more) {
        List<Object> words = new ArrayList<>(List.of("answer", sheet, "--portfolio", portfolio, "--out", out));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray());
    }

    /** The answers of acme to the questions, in their order. */
    private List<String> marks(Path sheet) throws IOException {
        CommandRun run = answer(sheet, "--vendor", "acme");
        assertThat(run.status()).as(run.err()).isZero();
        return answers().stream().map(a -> String.valueOf(a.get("answer"))).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> answers() throws IOException {
        Map<String, Object> tree =
                Data.readJson(Files.readString(out.resolve("answers.json")), "answers.json", Map.class);
        List<Map<String, Object>> vendors = (List<Map<String, Object>>) tree.get("vendors");
        return (List<Map<String, Object>>) vendors.get(0).get("answers");
    }

    @Test
    void a_japanese_check_sheet_is_answered_in_its_own_signs() throws IOException {
        Path sheet = sheet("meti.xlsx", CustomerSheets.meti());
        CommandRun run = CommandRun.of(
                "answer", sheet, "--portfolio", SEEDS, "--vendor", "beepoch", "--out", out, "--lang", "ja");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("beepoch：質問40件");
        try (XSSFWorkbook filled = open(out.resolve("meti.xlsx"))) {
            XSSFSheet questions = filled.getSheet("チェックシート");
            assertThat(questions.getRow(5).getCell(4).getStringCellValue()).isEqualTo("○");
            assertThat(questions.getRow(5).getCell(5).getStringCellValue())
                    .contains("日本", "「お客様のデータ並びにバックアップは、Azure の日本国内リージョンに保管されます。」", "54行目", "確度：高");
            assertThat(row(questions, "データ消去証明書を発行できますか。").getCell(4).getStringCellValue())
                    .isEqualTo("×");
            Row silent = row(questions, "プライバシーマークを取得していますか。");
            assertThat(silent.getCell(4).getStringCellValue()).isEqualTo("○");
            Row unknown = row(questions, "サイバー保険に加入していますか。");
            assertThat(text(unknown.getCell(4))).isEmpty();
            assertThat(text(unknown.getCell(5))).contains("記載がありません");
        }
    }

    private static Row row(XSSFSheet sheet, String question) {
        for (Row row : sheet) {
            if (row.getCell(3) != null && text(row.getCell(3)).equals(question)) {
                return row;
            }
        }
        throw new AssertionError("no row asks " + question);
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    @Test
    void nothing_but_the_sheet_that_was_filled_changes_in_a_workbook() throws IOException {
        byte[] before = CustomerSheets.caiq();
        Path sheet = sheet("caiq.xlsx", before);
        CommandRun.of("answer", sheet, "--portfolio", SEEDS, "--vendor", "cybozu", "--out", out);

        Map<String, byte[]> was = parts(before);
        Map<String, byte[]> is = parts(Files.readAllBytes(out.resolve("caiq.xlsx")));
        assertThat(is.keySet()).containsExactlyElementsOf(was.keySet());
        was.forEach((name, bytes) -> {
            if (!name.equals("xl/worksheets/sheet1.xml")) {
                assertThat(is.get(name)).as(name).isEqualTo(bytes);
            }
        });
        assertThat(Files.readAllBytes(sheet)).isEqualTo(before);
        sameLooks(before, Files.readAllBytes(out.resolve("caiq.xlsx")));
    }

    @Test
    void japanese_sheets_keep_their_looks_cell_by_cell() throws IOException {
        byte[] before = CustomerSheets.meti();
        CommandRun.of("answer", sheet("meti.xlsx", before), "--portfolio", SEEDS, "--vendor", "cube", "--out", out);

        sameLooks(before, Files.readAllBytes(out.resolve("meti.xlsx")));
    }

    /** Every cell, width, merged area, drop-down and frozen pane is as it was; texts too, where there were any. */
    private static void sameLooks(byte[] before, byte[] after) throws IOException {
        try (XSSFWorkbook one = new XSSFWorkbook(new ByteArrayInputStream(before));
                XSSFWorkbook two = new XSSFWorkbook(new ByteArrayInputStream(after))) {
            assertThat(two.getNumberOfSheets()).isEqualTo(one.getNumberOfSheets());
            for (int s = 0; s < one.getNumberOfSheets(); s++) {
                XSSFSheet was = one.getSheetAt(s);
                XSSFSheet is = two.getSheetAt(s);
                assertThat(is.getMergedRegions()).isEqualTo(was.getMergedRegions());
                assertThat(is.getDataValidations()).hasSameSizeAs(was.getDataValidations());
                assertThat(String.valueOf(is.getPaneInformation() == null))
                        .isEqualTo(String.valueOf(was.getPaneInformation() == null));
                for (Row row : was) {
                    for (Cell cell : row) {
                        Cell now = is.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                        assertThat(now.getCellStyle().getIndex())
                                .as(cell.getAddress().formatAsString())
                                .isEqualTo(cell.getCellStyle().getIndex());
                        if (!text(cell).isEmpty()) {
                            assertThat(text(now)).isEqualTo(text(cell));
                        }
                        assertThat(is.getColumnWidth(cell.getColumnIndex()))
                                .isEqualTo(was.getColumnWidth(cell.getColumnIndex()));
                    }
                }
            }
        }
    }

    private static Map<String, byte[]> parts(byte[] container) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void answers_are_values_of_the_drop_down() throws IOException {
        Path sheet = sheet("caiq.xlsx", CustomerSheets.caiq());
        CommandRun.of("answer", sheet, "--portfolio", SEEDS, "--vendor", "glasiaous", "--out", out);

        try (XSSFWorkbook filled = open(out.resolve("caiq.xlsx"))) {
            List<String> marks = new ArrayList<>();
            for (Row row : filled.getSheet("CAIQ")) {
                if (row.getRowNum() > 0
                        && row.getCell(2) != null
                        && !text(row.getCell(2)).isEmpty()) {
                    marks.add(text(row.getCell(2)));
                }
            }
            assertThat(marks).contains("Yes", "Partial", "No", "Not stated");
            assertThat(List.of("Yes", "Partial", "No", "Planned", "Not stated")).containsAll(marks);
        }
    }

    @Test
    void durations_are_compared() throws IOException {
        paper("# Logs\n\nAccess logs are kept for 3 months.\n\n# Backup\n\nBackups are kept for 30 days.\n");

        assertThat(marks(csv(
                        "Are access logs retained for at least 90 days?",
                        "Are access logs retained for at least one year?",
                        "Are backups kept for at least 90 days?",
                        "バックアップを30日以上保存していますか。")))
                .containsExactly("yes", "no", "no", "yes");
        assertThat(answers().get(2).get("sentence"))
                .isEqualTo("The paper states that backups are kept for 30 days. The question asks for 90 days.");
    }

    @Test
    void two_things_that_are_asked_at_once_are_answered_each() throws IOException {
        paper("# Encryption\n\nStored customer data are encrypted with AES-256.\n");

        assertThat(marks(csv(
                        "Is customer data encrypted at rest?",
                        "Is customer data encrypted at rest and in transit?",
                        "Is customer data encrypted in transit?")))
                .containsExactly("yes", "partly", "not-stated");
    }

    @Test
    void reverse_questions_mean_what_they_mean() throws IOException {
        paper("# パスワード\n\nパスワードはハッシュ化して保存しています。\n");

        assertThat(marks(csv("パスワードを平文で保存していますか。", "Are passwords stored in plain text?")))
                .containsExactly("no", "no");
    }

    @Test
    void open_questions_get_the_value() throws IOException {
        paper("# Data\n\nCustomer data are stored in Germany.\n\n# Backup\n\nBackups are kept for 14 days.\n");
        Path sheet =
                csv("Where is customer data stored?", "How long are backups kept?", "What law governs the contract?");

        assertThat(marks(sheet)).containsExactly("stated", "stated", "not-stated");
        assertThat(Files.readString(out.resolve("q.csv"))).contains("Germany", "14 days");
    }

    @Test
    void options_make_an_answer_partial_and_what_contradicts_is_shown() throws IOException {
        paper("# Access\n\nMulti-factor authentication is available on the Enterprise plan only.\n\n"
                + "# Backup\n\nBackups are stored in another region.\n\n# Storage\n\n"
                + "Backups are not stored in another region.\n");

        assertThat(marks(csv("Is multi-factor authentication available?", "Are backups stored at another site?")))
                .containsExactly("partly", "partly");
        assertThat(String.valueOf(answers().get(1).get("sentence"))).contains("two different things");
        assertThat((List<?>) answers().get(1).get("evidence")).hasSize(2);
    }

    @Test
    void silence_is_told_from_what_nobody_understands() throws IOException {
        paper("# Backup\n\nBackups are taken every day.\n");

        assertThat(marks(csv(
                        "Are backups encrypted?",
                        "Do you offer your staff free parking?",
                        "Are backups kept in an air-gapped immutable vault?")))
                .containsExactly("not-stated", "not-understood", "not-stated");
        assertThat(String.valueOf(answers().get(0).get("sentence"))).contains("“Backups are taken every day.”");
    }

    @Test
    void cells_that_are_filled_stay_and_are_told_of() throws IOException {
        paper("# Backup\n\nBackups are taken every day.\n");
        Path sheet = sheet(
                "q.csv",
                ("\uFEFFNo;Question;Answer;Remarks\r\n1;\"Are backups taken; every day?\";\"\";\r\n"
                                + "2;Are backups taken daily?;No;ours\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        CommandRun run = answer(sheet, "--vendor", "acme");

        assertThat(run.out()).contains("1 already filled in, left as they were");
        assertThat(Files.readString(out.resolve("q.csv")))
                .startsWith("\uFEFFNo;Question;Answer;Remarks\r\n1;\"Are backups taken; every day?\";Yes;")
                .endsWith("2;Are backups taken daily?;No;ours\r\n");
    }

    @Test
    void a_sheet_without_columns_for_answers_gets_them_at_its_right_end() throws IOException {
        paper("# Backup\n\nBackups are taken every day.\n");
        Path sheet = sheet(
                "q.csv",
                "Id,Question\n1,Are backups taken every day?\n2,Are backups encrypted?\n"
                        .getBytes(StandardCharsets.UTF_8));
        answer(sheet, "--vendor", "acme");

        assertThat(Files.readString(out.resolve("q.csv")).lines())
                .startsWith(
                        "Id,Question,Answer,What the papers state,Quote,Where it stands,Confidence",
                        "1,Are backups taken every day?,Yes,The paper states that backups are taken every day.,"
                                + "Backups are taken every day.,\"acme/paper.md, line 3\",high");
    }

    @Test
    void columns_of_answers_are_ticked() throws IOException {
        paper("# Backup\n\nBackups are taken every day.\n");
        Path sheet = sheet(
                "q.csv",
                "No,確認項目,はい,いいえ,該当なし,備考\n1,バックアップを毎日取得していますか。,,,,\n2,保存データを暗号化していますか。,,,,\n3,バックアップを毎日取得していますか。,,,○,\n"
                        .getBytes(StandardCharsets.UTF_8));
        CommandRun run = answer(sheet, "--vendor", "acme");

        assertThat(run.out()).contains("1 already filled in");
        assertThat(Files.readString(out.resolve("q.csv")))
                .contains("\n1,バックアップを毎日取得していますか。,○,,,")
                .contains("\n2,保存データを暗号化していますか。,,,,")
                .endsWith("\n3,バックアップを毎日取得していますか。,,,○,\n");
    }

    @Test
    void a_table_of_word_is_filled() throws IOException {
        Path sheet = sheet("word.docx", CustomerSheets.word());
        CommandRun run = CommandRun.of("answer", sheet, "--portfolio", SEEDS, "--vendor", "cube", "--out", out);

        assertThat(run.status()).as(run.err()).isZero();
        try (XWPFDocument filled =
                new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(out.resolve("word.docx"))))) {
            XWPFTable table = filled.getTables().get(0);
            assertThat(table.getRow(0).getCell(0).getColor()).isEqualTo("D9E2F3");
            assertThat(table.getRow(2).getCell(2).getText()).startsWith("日本").contains("東日本リージョン");
            assertThat(table.getRow(20).getCell(1).getText()).isEqualTo("準拠法はどこの国の法律ですか。");
            assertThat(table.getRow(20).getCell(2).getText()).startsWith("日本");
        }
        Map<String, byte[]> was = parts(CustomerSheets.word());
        Map<String, byte[]> is = parts(Files.readAllBytes(out.resolve("word.docx")));
        assertThat(is.keySet()).isEqualTo(was.keySet());
    }

    @Test
    void a_portfolio_gets_a_sheet_a_vendor_and_a_comparison() throws IOException {
        paper("# Backup\n\nBackups are taken every day.\n");
        Files.createDirectories(portfolio.resolve("zeta"));
        Files.writeString(portfolio.resolve("zeta/paper.md"), "# Backup\n\nBackups are taken every week.\n");
        CommandRun run = answer(csv("Are backups taken every day?", "Are backups encrypted?"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(out.resolve("q.acme.csv")).exists();
        assertThat(out.resolve("q.zeta.csv")).exists();
        try (XSSFWorkbook comparison = open(out.resolve("comparison.xlsx"))) {
            List<String> cells = new ArrayList<>();
            comparison.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
            assertThat(cells).contains("Are backups taken every day?");
            assertThat(cells).anyMatch(c -> c.startsWith("Yes\n")).anyMatch(c -> c.startsWith("No\n"));
        }
    }

    @Test
    void quotes_can_be_checked_again() throws IOException {
        paper("# Backup\n\nBackups are taken every day.\n");
        answer(csv("Are backups taken every day?", "Are backups encrypted?"), "--vendor", "acme");
        CommandRun same = CommandRun.of("verify", out.resolve("answers.json"), "--documents", portfolio);
        paper("# Backup\n\nBackups are taken every week.\n");
        CommandRun changed = CommandRun.of("verify", out.resolve("answers.json"), "--documents", portfolio);

        assertThat(same.status()).as(same.out()).isZero();
        assertThat(same.out()).contains("2 quotes of 1 documents checked");
        assertThat(changed.status()).isEqualTo(1);
        assertThat(Files.readString(out.resolve("answers.json"))).contains("\"answered\" : \"2026-11-21\"", "sha256");
    }

    @Test
    void columns_can_be_named() throws IOException {
        paper("# Backup\n\nBackups are taken every day.\n");
        byte[] bytes = "A,B,C\nbackups taken daily,x,\nbackups encrypted,y,\n".getBytes(StandardCharsets.UTF_8);
        Path sheet = sheet("q.csv", bytes);

        CommandRun unnamed = answer(sheet, "--vendor", "acme");
        assertThat(unnamed.status()).isEqualTo(2);
        assertThat(unnamed.err()).contains("no column of questions found", "\"A\", \"B\", \"C\"", "--question-column");
        CommandRun named = answer(sheet, "--vendor", "acme", "--question-column", "A", "--answer-column", "C");
        assertThat(named.status()).as(named.err()).isZero();
        assertThat(Files.readString(out.resolve("q.csv"))).contains("backups taken daily,x,Yes");
    }

    @Test
    void wrong_words_are_told_with_what_is_wanted() throws IOException {
        paper("# Backup\n\nBackups are taken every day.\n");
        Path sheet = csv("Are backups taken every day?", "Are backups encrypted?");

        assertThat(answer(sheet, "--vendor", "acmee").err()).contains("no vendor \"acmee\"", "nearest acme");
        out = portfolio.resolve("answers");
        assertThat(answer(sheet, "--vendor", "acme").err()).contains("lies inside the portfolio");
        out = sheet.getParent();
        assertThat(answer(sheet, "--vendor", "acme").err()).contains("folder of the questionnaire");
        assertThat(answer(folder.resolve("none.xlsx")).err()).contains("no such file");
    }

    @Test
    void hidden_sheets_and_rows_are_not_asked() throws IOException {
        paper("# Backup\n\nBackups are taken every day.\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (String name : List.of("Shown", "Hidden")) {
                XSSFSheet sheet = workbook.createSheet(name);
                String[][] rows = {
                    {"Question", "Answer"}, {"Are backups taken every day?", ""}, {"Are backups encrypted?", ""}
                };
                for (int r = 0; r < rows.length; r++) {
                    Row row = sheet.createRow(r);
                    for (int c = 0; c < 2; c++) {
                        row.createCell(c).setCellValue(rows[r][c]);
                    }
                }
            }
            workbook.setSheetHidden(1, true);
            workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
            workbook.write(bytes);
        }

        assertThat(marks(sheet("q.xlsx", bytes.toByteArray()))).containsExactly("yes");
    }

    @Test
    void one_certificate_of_two_is_a_part_and_one_of_either_is_enough() throws IOException {
        paper("# Certification\n\nAcme holds ISO/IEC 27001 certification.\n");

        assertThat(marks(csv(
                        "Are you certified against ISO/IEC 27001 and ISO/IEC 27017?",
                        "Are you certified against ISO/IEC 27001 or ISO/IEC 27017?")))
                .containsExactly("partly", "yes");
        assertThat(String.valueOf(answers().get(0).get("sentence"))).contains("ISO/IEC 27017");
    }

    @Test
    void what_is_only_aimed_at_is_a_part() throws IOException {
        paper("# Incidents\n\nWe aim to notify customers of security incidents within 72 hours.\n");

        assertThat(marks(csv("Will you notify us of security incidents within 72 hours?")))
                .containsExactly("partly");
        assertThat(String.valueOf(answers().get(0).get("sentence"))).contains("as an aim only");
    }

    @Test
    void what_is_planned_is_no_yes() throws IOException {
        paper("# Access\n\nSingle sign-on is planned for 2027.\n");

        assertThat(marks(csv("Do you support single sign-on?"))).doesNotContain("yes", "partly");
    }

    @Test
    void a_denial_is_told_as_one() throws IOException {
        paper("# Certification\n\nAcme is not certified to ISO/IEC 27001.\n");

        assertThat(marks(csv("Are you certified against ISO/IEC 27001?"))).containsExactly("no");
        assertThat(String.valueOf(answers().get(0).get("sentence")))
                .contains("no certificate is held")
                .doesNotContain("has been obtained");
    }

    @Test
    void a_certificate_of_the_cloud_is_none_of_the_vendor() throws IOException {
        paper("# Hosting\n\nCustomer data is hosted on AWS infrastructure, which maintains ISO 27001 certification.\n");

        assertThat(marks(csv("Are you certified against ISO/IEC 27001?"))).containsExactly("not-stated");
    }

    @Test
    void whether_data_are_abroad_is_answered_by_the_countries() throws IOException {
        paper("# データの保管場所\n\nお客様のデータはアメリカ合衆国に保管します。\n");

        assertThat(marks(csv("データが日本国外に保管されることはありますか。"))).doesNotContain("no");
    }

    @Test
    void what_can_be_set_up_is_stated_in_part() throws IOException {
        paper("# Backups\n\nBackups can be scheduled daily.\n");

        assertThat(marks(csv("Are backups taken every day?"))).doesNotContain("yes");
    }

    @Test
    void a_protocol_that_the_quote_lacks_is_open() throws IOException {
        paper("# Access\n\nSingle sign-on is available.\n");

        assertThat(marks(csv("Is single sign-on by SAML available?"))).doesNotContain("yes");
    }
}
