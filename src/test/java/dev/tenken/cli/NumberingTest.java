package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.model.Language;
import dev.tenken.report.html.ShownPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports under the numbers of another edition. */
class NumberingTest {

    @TempDir
    static Path work;

    private static CommandRun usual;
    private static CommandRun of2026;

    @BeforeAll
    static void assess_one_vendor_under_both() {
        usual = assess("usual");
        of2026 = assess("2026", "--numbering", "2026");
    }

    @Test
    void the_terminal_is_ordered_by_the_numbers_of_the_edition_and_says_that_they_are_unconfirmed() {
        assertThat(of2026.status()).as(of2026.err()).isEqualTo(0);
        assertThat(of2026.out())
                .contains("Control (27017:2026, unconfirmed)")
                .containsSubsequence(
                        "5.2 Information",
                        "5.13 Labelling",
                        "5.31 Contact",
                        "5.31 Applicable",
                        "5.38 Shared",
                        "8.13 ",
                        "8.17 ");
        // What to read first gives the former number of a control too.
        assertThat(of2026.out().split("Score", 2)[0]).doesNotContain("12.3.1", "CLD.");
        assertThat(usual.out()).containsSubsequence("12.4.4 ", "8.2.2 ", "12.3.1 ");
    }

    @Test
    void markdown_is_ordered_and_titled_by_them_under_the_clauses_of_the_edition() throws IOException {
        assertThat(Files.readString(work.resolve("2026/report.md")))
                .containsSubsequence(
                        "### 5 Organizational controls",
                        "#### 5.13 Labelling of information (unconfirmed; 8.2.2)",
                        "#### 5.38 Shared roles and responsibilities (unconfirmed; CLD.6.3.1)",
                        "### 8 Technological controls",
                        "#### 8.13 Information backup (unconfirmed; 12.3.1)");
        assertThat(Files.readString(work.resolve("usual/report.md")))
                .contains("### Backup", "#### 12.3.1 Information backup\n")
                .doesNotContain("unconfirmed");
    }

    @Test
    void the_page_is_ordered_and_titled_by_them_and_its_links_still_lead_to_their_findings() throws IOException {
        String page = ShownPage.in(Language.EN, Files.readString(work.resolve("2026/report.html")));

        assertThat(page)
                .containsSubsequence(
                        "5 Organizational controls",
                        "<span class=\"number\">5.38</span> Shared roles and responsibilities <small>(unconfirmed; CLD.6.3.1)</small>",
                        "8 Technological controls",
                        "<span class=\"number\">8.13</span> Information backup <small>(unconfirmed; 12.3.1)</small>",
                        "<th scope=\"col\" class=\"control\">Control (27017:2026, unconfirmed)</th>",
                        "<span class=\"number\">8.13</span> Information backup</a> <small>(unconfirmed; 12.3.1)</small>")
                .contains("href=\"#c12.3.1\"", "id=\"c12.3.1\"")
                .contains(">8.13</a>");
    }

    @Test
    void numbers_of_2022_are_not_unconfirmed_and_near_ones_are_marked() throws IOException {
        CommandRun run = assess("2022", "--numbering", "2022", "--lang", "ja");

        assertThat(run.out()).contains("27002:2022").doesNotContain("未確認");
        assertThat(Files.readString(work.resolve("2022/report.md")))
                .contains("#### 8.13 情報のバックアップ （12.3.1）", "最も近い番号; CLD.6.3.1", "### 8 技術的管理策");
    }

    @Test
    void numbers_of_2015_can_be_asked_for_too() throws IOException {
        CommandRun run = assess("2015", "--numbering", "2015");

        assertThat(run.out())
                .containsSubsequence("6.1.1 ", "8.2.2 ", "12.3.1 ", "18.1.3 ", "CLD.6.3.1 ", "CLD.12.4.5 ");
        assertThat(Files.readString(work.resolve("2015/report.md")))
                .contains("### 12 Operations security", "#### 12.3.1 Information backup\n");
    }

    @Test
    void json_keeps_the_2015_numbers_as_ids_and_tells_the_others() throws IOException {
        assertThat(work.resolve("2026/assessment.json")).hasSameBinaryContentAs(work.resolve("usual/assessment.json"));
        Map<?, ?> tree =
                Data.readJson(Files.readString(work.resolve("2026/assessment.json")), "assessment.json", Map.class);
        Map<?, ?> catalog = (Map<?, ?>) tree.get("catalog");
        assertThat(catalog.get("version")).isEqualTo("0.1.0");
        assertThat(catalog.get("edition")).isEqualTo("ISO/IEC 27017:2015");
        Map<?, ?> vendor = (Map<?, ?>) ((List<?>) tree.get("vendors")).get(0);
        List<Map<?, ?>> numbers = ((List<?>) vendor.get("findings"))
                .stream()
                        .map(f -> (Map<?, ?>) f)
                        .filter(f -> "CLD.6.3.1".equals(f.get("control")))
                        .flatMap(f -> ((List<?>) f.get("numbers")).stream())
                        .<Map<?, ?>>map(n -> (Map<?, ?>) n)
                        .toList();
        assertThat(numbers)
                .contains(
                        Map.of("edition", "2022", "number", "5.23", "nearest", true, "confirmed", true),
                        Map.of("edition", "2026", "number", "5.38", "nearest", false, "confirmed", false));
    }

    @Test
    void explain_takes_a_number_of_any_edition() {
        CommandRun explain = CommandRun.of("explain", "cybozu", "8.13");

        assertThat(explain.status()).as(explain.err()).isEqualTo(0);
        assertThat(explain.out()).contains("12.3.1 Information backup");
    }

    private static CommandRun assess(String out, Object... more) {
        Object[] words = {
            "assess", "seeds/cybozu", "--profile", "six-families", "--as-of", "2026-11-21", "--out", work.resolve(out)
        };
        Object[] all = new Object[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return CommandRun.of(all);
    }
}
