package dev.tenken.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.Written;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.Visible;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]+)\"");
    private static final Pattern LOADS = Pattern.compile(
            "<(?:(?!a )[^>]*\\shref|[^>]*\\s(?:src|action|data|poster))=\"(?!#)[^\"]*\"|<a [^>]*href=\"(?![#.a-z0-9/-]+\")");
    private static final Pattern MARK = Pattern.compile("<mark[^>]* data-p=\"([^\"]*)\">(.*?)</mark>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_link_has_its_target_and_ids_are_unique(Language language) {
        Map<String, String> pages = pages(AssessmentFixtures.many(), language);
        int links = 0;

        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(all(ID, page.getValue())).as(page.getKey()).doesNotHaveDuplicates();
            for (String link : all(LINK, page.getValue())) {
                URI target = URI.create(page.getKey()).resolve(link);
                assertThat(pages).as(link + " in " + page.getKey()).containsKey(target.getPath());
                if (target.getFragment() != null) {
                    assertThat(all(ID, pages.get(target.getPath()))).contains(target.getFragment());
                }
                links++;
            }
        }

        assertThat(links).isGreaterThan(100);
        assertThat(all(ID, pages.get("vendors/minato.html"))).contains("c12.3.1", "c12.3.1-s1", "o1");
    }

    @Test
    void a_finding_leads_to_the_observations_on_its_control() {
        String page = pages(AssessmentFixtures.many(), Language.EN).get("vendors/minato.html");

        assertThat(article(page, "c12.3.1")).contains("href=\"#o1\"");
        assertThat(article(page, "c12.3.1-s1")).doesNotContain("href=\"#o1\"");
        assertThat(article(page, "c8.2.2")).doesNotContain("href=\"#o1\"");
    }

    private static String article(String page, String id) {
        int start = page.indexOf("<article class=\"finding", page.indexOf(" id=\"" + id + "\"") - 60);
        return page.substring(start, page.indexOf("</article>", start));
    }

    @Test
    void several_vendors_have_pages_of_their_own_that_lead_to_each_other() {
        Map<String, String> pages = pages(AssessmentFixtures.many(), Language.EN);

        assertThat(pages)
                .containsOnlyKeys(
                        "report.html",
                        "vendors/harbour.html",
                        "vendors/markup.html",
                        "vendors/minato.html",
                        "vendors/zero.html");
        assertThat(pages.get("report.html")).contains("href=\"vendors/harbour.html#c8.2.2\"");
        assertThat(pages.get("vendors/harbour.html"))
                .contains("href=\"../report.html\"", "rel=\"next\" href=\"markup.html\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(pages.get("vendors/zero.html"))
                .contains("rel=\"prev\" href=\"minato.html\"", "No document of this vendor")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void one_vendor_is_one_page_and_none_says_so() {
        Map<String, String> one = pages(AssessmentFixtures.one(), Language.EN);
        Map<String, String> none = pages(AssessmentFixtures.none(), Language.EN);

        assertThat(one).containsOnlyKeys("report.html");
        assertThat(one.get("report.html")).contains("id=\"c12.3.1\"").doesNotContain("rel=\"");
        assertThat(none).containsOnlyKeys("report.html");
        assertThat(none.get("report.html")).contains("No vendor was assessed.", "事業者はありません");
    }

    @Test
    void every_text_is_there_in_both_languages_and_the_wanted_one_is_shown_first() {
        for (Language language : Language.values()) {
            String page = report(AssessmentFixtures.one(), language);

            assertThat(page)
                    .contains("<html lang=\"" + language.code() + "\">")
                    .contains("<span class=\"t\" lang=\"en\">satisfied</span>"
                            + "<span class=\"t\" lang=\"ja\">"
                            + Messages.in(Language.JA).word(Verdict.SATISFIED) + "</span>")
                    .contains("<span class=\"t\" lang=\"en\">Named: a public server.</span>"
                            + "<span class=\"t\" lang=\"ja\">公開サーバと明示。</span>");
        }
        assertThat(report(AssessmentFixtures.one(), Language.JA)).containsPattern("<title [^>]*>クラウド");
    }

    @Test
    void a_large_portfolio_has_its_vendors_as_rows_and_small_cells() {
        String page = report(AssessmentFixtures.crowd(12), Language.EN);

        assertThat(page)
                .contains("<td class=nm>–<td class=s>✓<td class=nm>–</tr>")
                .contains("data-anchor=\"c12.3.1\"")
                .contains("href=\"vendors/vendor-12.html\"");
    }

    @Test
    void the_pages_load_nothing_and_only_their_own_script_and_style_act() {
        pages(AssessmentFixtures.many(), Language.EN).values().forEach(page -> {
            assertThat(LOADS.matcher(page).results().map(m -> m.group())).isEmpty();
            assertThat(page)
                    .contains("default-src &#39;none&#39;")
                    .containsPattern("script-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;")
                    .containsOnlyOnce("<script>")
                    .containsOnlyOnce("<style>")
                    .doesNotContain(" style=\"")
                    .doesNotContain("@import")
                    .doesNotContainPattern("url\\((?!#)");
        });
    }

    @Test
    void text_of_documents_is_shown_and_never_acts() {
        String page = pages(AssessmentFixtures.many(), Language.EN).get("vendors/markup.html");

        assertThat(page)
                .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp;amp; &lt;b&gt;bold&lt;/b&gt;")
                .contains("[U+202E]right to left[U+202C] ␇bell")
                .contains("&lt;!-- --&gt; &lt;/mark&gt;&lt;/section&gt; ${x} 𠮷野")
                .contains("&lt;i&gt;Mark &amp; Up&lt;/i&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("<i>Mark")
                .doesNotContain("\u202E")
                .doesNotContain("\u0007");
    }

    @Test
    void marks_of_a_passage_make_up_its_whole_quote_however_passages_overlap() {
        Assessment assessment = AssessmentFixtures.assessment(AssessmentFixtures.markup());
        String page = report(assessment, Language.EN);
        Anchors anchors = new Anchors(assessment.vendors().get(0));

        assessment.vendors().get(0).extraction().facts().stream()
                .flatMap(f -> f.getEvidence().stream())
                .forEach(e -> assertThat(marked(page, anchors.passage(e)))
                        .isEqualTo(Visible.of(e.quote()).replace("\n", "")));
    }

    @Test
    void a_passage_leads_back_to_every_finding_that_rests_on_it() {
        String page = report(AssessmentFixtures.one(), Language.EN);

        String source = page.substring(page.indexOf("<ol class=\"lines\""));
        assertThat(source).contains("href=\"#c12.3.1\"", "href=\"#c12.3.1-s1\"", "href=\"#o1\"", "href=\"#c12.4.4\"");
    }

    @Test
    void quotes_say_which_language_they_are_in() {
        assertThat(report(AssessmentFixtures.one(), Language.EN)).contains("dir=\"auto\" lang=\"ja\">データは日次");
        assertThat(report(AssessmentFixtures.assessment(AssessmentFixtures.english()), Language.JA))
                .contains("dir=\"auto\" lang=\"en\">Labels are not offered.");
    }

    @Test
    void what_findings_rest_on_is_numbered_and_listed_with_its_place() {
        String page = report(AssessmentFixtures.one(), Language.EN);

        assertThat(page.substring(page.indexOf("id=\"annex\"")))
                .containsSubsequence(
                        "<span class=\"ref\">E1</span>",
                        "データは日次バックアップされ、7世代分保持します。",
                        "minato/white-paper.txt · line 4",
                        "href=\"#c12.3.1\"",
                        "<span class=\"ref\">E2</span>");
    }

    @Test
    void what_could_not_be_read_is_told_on_top_and_in_the_matrix() {
        String page = report(AssessmentFixtures.many(), Language.EN);

        assertThat(page.indexOf("role=\"alert\"")).isPositive().isLessThan(page.indexOf("id=\"matrix-title\""));
        assertThat(page)
                .contains("zero/broken.txt")
                .contains("save the file as UTF-8 &lt;or&gt; name")
                .contains("not assessed");
    }

    @Test
    void a_page_without_failures_has_no_alert() {
        assertThat(report(AssessmentFixtures.one(), Language.EN)).doesNotContain("class=\"alert\"");
    }

    @Test
    void undisclosed_controls_show_the_nearest_passages_or_say_that_there_are_none() {
        String with = report(AssessmentFixtures.assessment(AssessmentFixtures.english()), Language.EN);
        String without = report(AssessmentFixtures.one(), Language.EN);

        assertThat(with)
                .contains("Passages that come near", "please check")
                .doesNotContain("no passage of the documents");
        assertThat(without).contains("no passage of the documents").doesNotContain("Passages that come near");
    }

    @Test
    void a_verdict_can_be_read_without_colour() {
        String page = report(AssessmentFixtures.many(), Language.JA);
        String text = TAG.matcher(page).replaceAll("");

        for (Verdict verdict : Set.of(Verdict.SATISFIED, Verdict.PARTIAL, Verdict.GAP, Verdict.NOT_DISCLOSED)) {
            assertThat(text)
                    .contains(Symbols.of(verdict) + " "
                            + Messages.in(Language.EN).word(verdict)
                            + Messages.in(Language.JA).word(verdict));
        }
    }

    @Test
    void the_auditors_verdict_stands_beside_the_machines_and_what_does_not_count_says_why() {
        Map<String, String> pages = pages(AssessmentFixtures.many(), Language.EN);
        String vendor = ShownPage.in(Language.EN, pages.get("vendors/harbour.html"));

        assertThat(vendor)
                .containsSubsequence(
                        "class=\"disposition active\"",
                        "class=\"disposition expired\"",
                        "class=\"disposition unmatched\"",
                        "data-verdict=\"gap satisfied\" data-grade=\"major-nonconformity\"",
                        "</span> gap</span>",
                        "grade: major nonconformity",
                        "<div class=\"review\">",
                        "</span> satisfied</span>",
                        "href=\"#a1\"");
        assertThat(ShownPage.in(Language.EN, pages.get("report.html")))
                .containsSubsequence("</span> <span class=\"word\">gap</span>", "† Auditor:", "</span> satisfied")
                .containsPattern("Dispositions in force: \\d; expired: 1; matching nothing: 1\\.");
    }

    @Test
    void scores_are_shown_with_their_formula() {
        assertThat(ShownPage.in(Language.EN, report(AssessmentFixtures.one(), Language.EN)))
                .containsSubsequence(
                        "<td class=\"figure\">75 %</td><td class=\"figure\">67 %</td></tr></tfoot>",
                        "Score = (satisfied");
    }

    @Test
    void the_same_assessment_gives_the_same_page() {
        assertThat(pages(AssessmentFixtures.many(), Language.EN))
                .isEqualTo(pages(AssessmentFixtures.many(), Language.EN));
    }

    private static String report(Assessment assessment, Language language) {
        return pages(assessment, language).get("report.html");
    }

    private static Map<String, String> pages(Assessment assessment, Language language) {
        Map<String, String> pages = new TreeMap<>();
        HtmlReport.pages(assessment, language, Arrangement.OF_CATALOG)
                .forEach((name, page) -> pages.put(name, Written.text(page)));
        return pages;
    }

    /** The text of all marks of a passage, put together. */
    private static String marked(String page, String passage) {
        StringBuilder text = new StringBuilder();
        Matcher m = MARK.matcher(page);
        while (m.find()) {
            if (Set.of(m.group(1).split(" ")).contains(passage)) {
                text.append(TAG.matcher(m.group(2)).replaceAll(""));
            }
        }
        return text.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(m -> m.group(1)).toList();
    }
}
