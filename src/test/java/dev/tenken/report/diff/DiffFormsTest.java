package dev.tenken.report.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.data.Data;
import dev.tenken.history.compare.Comparison;
import dev.tenken.history.saved.AssessmentReader;
import dev.tenken.history.saved.SavedAssessment;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.json.AssessmentJson;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every form of a comparison holds, and what no text of a document does to it. */
class DiffFormsTest {
    /** Stands in quotes, headings, names, values: wherever a document's text ends up. */
    private static final String HOSTILE =
            "<script>alert(1)</script> </td></table> | `x` *b* [l](https://evil.example/) \u202Eevil\u202C \u0007 ${x} ]]> -->";

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource(DiffFormat.class)
    void the_same_comparison_gives_the_same_bytes(DiffFormat format) {
        String once = DiffWriter.render(DiffGoldenTest.comparison("one", Language.EN), format, Language.EN);

        assertThat(DiffWriter.render(DiffGoldenTest.comparison("one", Language.EN), format, Language.EN))
                .isEqualTo(once);
    }

    @Test
    void old_and_new_quote_stand_side_by_side_with_the_changed_words_marked() {
        String html = DiffWriter.render(DiffGoldenTest.comparison("one", Language.JA), DiffFormat.HTML, Language.JA);
        Document page = Jsoup.parse(html);

        assertThat(page.select("del").eachText()).contains("7");
        assertThat(page.select("ins").eachText()).contains("3");
        assertThat(page.select("html").attr("lang")).isEqualTo("ja");
        assertThat(page.select("script, img, link, iframe")).isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void every_link_of_the_page_leads_to_a_part_of_it() {
        Document page = Jsoup.parse(
                DiffWriter.render(DiffGoldenTest.comparison("many", Language.EN), DiffFormat.HTML, Language.EN));

        assertThat(page.select("a[href]")).isNotEmpty();
        page.select("a[href]").forEach(a -> {
            assertThat(a.attr("href")).startsWith("#");
            assertThat(page.getElementById(a.attr("href").substring(1))).isNotNull();
        });
    }

    @Test
    void hostile_text_changes_nothing_but_what_is_shown() {
        Comparison hostile = hostile();
        Document page = Jsoup.parse(DiffWriter.render(hostile, DiffFormat.HTML, Language.EN));
        String markdown = DiffWriter.render(hostile, DiffFormat.MD, Language.EN);
        String text = DiffWriter.render(hostile, DiffFormat.TEXT, Language.EN);

        assertThat(page.select("script, a[href^=http]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>").contains("[U+202E]evil");
        assertThat(markdown)
                .doesNotContain("<script>")
                .doesNotContain("](https://")
                .doesNotContain("\u202E");
        markdown.lines().filter(l -> l.startsWith("| ")).forEach(l -> assertThat(
                        l.replace("\\|", "").chars().filter(c -> c == '|').count())
                .as(l)
                .isIn(5L, 6L));
        assertThat(text).contains("<script>").doesNotContain("\u202E").doesNotContain("\u0007");
    }

    /** The contract of {@code diff.json}: these keys, these words. */
    @Test
    void the_keys_of_the_json_form() {
        Map<?, ?> tree = tree(DiffGoldenTest.comparison("one", Language.EN));

        assertThat(tree.get("schema")).isEqualTo("tenken/diff/1");
        assertThat(keys(tree)).containsExactly("schema", "old", "new", "changed", "verdicts", "yardstick", "vendors");
        assertThat(keys(tree.get("old"))).containsExactly("asOf", "tool", "profile", "catalog", "edition", "rules");
        assertThat(keys(tree.get("verdicts")))
                .containsExactly(
                        "worse",
                        "no-longer-disclosed",
                        "new",
                        "newly-disclosed",
                        "better",
                        "scope-changed",
                        "gone",
                        "same");
        assertThat(keys(tree.get("yardstick")))
                .containsExactly(
                        "changed",
                        "asOf",
                        "tool",
                        "profile",
                        "catalog",
                        "patterns",
                        "untold",
                        "thresholds",
                        "rules",
                        "controls");
        Map<?, ?> vendor = (Map<?, ?>) first(tree, "vendors");
        assertThat(keys(vendor))
                .containsExactly(
                        "vendor",
                        "formerly",
                        "name",
                        "presence",
                        "documents",
                        "unchangedFacts",
                        "facts",
                        "unchangedFindings",
                        "findings",
                        "observations",
                        "dispositions");
        assertThat(keys(first(vendor, "facts"))).containsExactly("change", "topic", "differs", "old", "new", "why");
        assertThat(keys(first(vendor, "findings")))
                .containsExactly("control", "service", "trend", "old", "new", "criteria", "facts", "why");
        assertThat(keys(((Map<?, ?>) first(vendor, "findings")).get("why")))
                .containsExactly("attribution", "causes", "details");
        assertThat(((Map<?, ?>) first(vendor, "documents")).get("change")).isEqualTo("replaced");
        assertThat(((Map<?, ?>) first(vendor, "facts")).get("change")).isEqualTo("changed");
    }

    @Test
    void a_file_gets_the_one_form_and_a_folder_any() {
        Comparison comparison = DiffGoldenTest.comparison("same", Language.EN);

        assertThat(DiffWriter.write(comparison, EnumSet.of(DiffFormat.MD), Language.EN, work.resolve("a/changes.md"))
                        .written())
                .containsExactly(work.resolve("a/changes.md"));
        assertThat(DiffWriter.write(comparison, EnumSet.allOf(DiffFormat.class), Language.EN, work.resolve("b"))
                        .written())
                .containsExactly(
                        work.resolve("b/diff.html"),
                        work.resolve("b/diff.json"),
                        work.resolve("b/diff.md"),
                        work.resolve("b/diff.txt"));
        assertThatThrownBy(() -> DiffFormat.of("pdf"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("pdf", "text, md, json, html");
    }

    private static Comparison hostile() {
        String json = AssessmentJson.write(AssessmentFixtures.one(), Language.EN);
        Map<?, ?> plain = Data.readJson(json, "one", Map.class);
        String nasty = Data.writeJson(replaced(plain));
        return Comparison.of(read(AssessmentFixtures.one()), AssessmentReader.read(nasty, "nasty.json"));
    }

    /** Appends hostile text to every free text. */
    private static Object replaced(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(DiffFormsTest::replaced).toList();
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = new java.util.LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(
                    String.valueOf(key),
                    value instanceof String text && isFree(String.valueOf(key)) ? text + HOSTILE : replaced(value)));
            return copy;
        }
        return tree;
    }

    private static boolean isFree(String key) {
        return List.of(
                        "quote",
                        "path",
                        "document",
                        "text",
                        "reason",
                        "title",
                        "version",
                        "language",
                        "en",
                        "ja",
                        "source",
                        "setBy",
                        "value",
                        "sha256",
                        "condition",
                        "frequency",
                        "vendor")
                .contains(key);
    }

    private static SavedAssessment read(Assessment assessment) {
        return AssessmentReader.read(AssessmentJson.write(assessment, Language.EN), "assessment.json");
    }

    private static Map<?, ?> tree(Comparison comparison) {
        return Data.readJson(DiffWriter.render(comparison, DiffFormat.JSON, Language.EN), "diff.json", Map.class);
    }

    private static Object first(Object tree, String key) {
        return ((List<?>) ((Map<?, ?>) tree).get(key)).get(0);
    }

    private static List<String> keys(Object tree) {
        return ((Map<?, ?>) tree).keySet().stream().map(String::valueOf).toList();
    }
}
