package dev.tenken.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Assessment;
import dev.tenken.model.Language;
import dev.tenken.model.Verdict;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.Visible;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern FRAGMENT = Pattern.compile(" href=\"#([^\"]+)\"");
    private static final Pattern LOADS = Pattern.compile("<[^>]*\\s(?:src|href|action|data|poster)=\"(?!#)[^\"]*\"");
    private static final Pattern MARK = Pattern.compile("<mark[^>]* data-p=\"([^\"]*)\">(.*?)</mark>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_link_has_its_target_and_ids_are_unique(Language language) {
        String page = HtmlReport.write(AssessmentFixtures.many(), language);

        List<String> ids = all(ID, page);
        List<String> links = all(FRAGMENT, page);

        assertThat(ids).doesNotHaveDuplicates().contains("v3-c12.3.1", "v3-c12.3.1-s1", "v3-o1");
        assertThat(links).hasSizeGreaterThan(30).allMatch(new HashSet<>(ids)::contains);
    }

    @Test
    void the_page_loads_nothing_and_only_its_own_script_and_style_act() {
        String page = HtmlReport.write(AssessmentFixtures.many(), Language.EN);

        assertThat(LOADS.matcher(page).results().map(m -> m.group())).isEmpty();
        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .containsPattern("script-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;")
                .containsOnlyOnce("<script>")
                .containsOnlyOnce("<style>")
                .doesNotContain(" style=\"")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void text_of_documents_is_shown_and_never_acts() {
        String page = HtmlReport.write(AssessmentFixtures.many(), Language.EN);

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
        String page = HtmlReport.write(assessment, Language.EN);
        Anchors anchors = new Anchors(assessment);

        assessment.vendors().get(0).extraction().facts().stream()
                .flatMap(f -> f.getEvidence().stream())
                .forEach(e -> assertThat(marked(page, anchors.passage(e)))
                        .isEqualTo(Visible.of(e.quote()).replace("\n", "")));
    }

    @Test
    void a_passage_leads_back_to_every_finding_that_rests_on_it() {
        String page = HtmlReport.write(AssessmentFixtures.one(), Language.EN);

        String source = page.substring(page.indexOf("<ol class=\"lines\">"));
        assertThat(source)
                .contains("href=\"#v1-c12.3.1\"", "href=\"#v1-c12.3.1-s1\"", "href=\"#v1-o1\"", "href=\"#v1-c12.4.4\"");
    }

    @Test
    void quotes_in_another_language_than_the_page_say_so() {
        String english = HtmlReport.write(AssessmentFixtures.one(), Language.EN);
        String japanese = HtmlReport.write(AssessmentFixtures.one(), Language.JA);

        assertThat(english).contains("<html lang=\"en\">").contains("dir=\"auto\" lang=\"ja\">");
        assertThat(japanese).contains("<html lang=\"ja\">").doesNotContain("dir=\"auto\" lang=");
    }

    @Test
    void what_could_not_be_read_is_told_on_top_and_in_the_matrix() {
        String page = HtmlReport.write(AssessmentFixtures.many(), Language.EN);

        assertThat(page.indexOf("role=\"alert\"")).isPositive().isLessThan(page.indexOf("id=\"matrix-title\""));
        assertThat(page)
                .contains("zero/broken.txt")
                .contains("save the file as UTF-8 &lt;or&gt; name")
                .contains("not read");
    }

    @Test
    void a_page_without_failures_has_no_alert() {
        assertThat(HtmlReport.write(AssessmentFixtures.one(), Language.EN)).doesNotContain("class=\"alert\"");
    }

    @Test
    void undisclosed_controls_show_the_nearest_passages_or_say_that_there_are_none() {
        String with = HtmlReport.write(AssessmentFixtures.assessment(AssessmentFixtures.english()), Language.EN);
        String without = HtmlReport.write(AssessmentFixtures.one(), Language.EN);

        assertThat(with).contains("Nearest passages considered").doesNotContain("No passage of the documents");
        assertThat(without).contains("No passage of the documents").doesNotContain("Nearest passages considered");
    }

    @Test
    void a_verdict_can_be_read_without_colour() {
        String text = TAG.matcher(HtmlReport.write(AssessmentFixtures.many(), Language.JA))
                .replaceAll("");

        for (Verdict verdict : Set.of(Verdict.SATISFIED, Verdict.PARTIAL, Verdict.GAP, Verdict.NOT_DISCLOSED)) {
            assertThat(text)
                    .contains(
                            Symbols.of(verdict) + " " + Messages.in(Language.JA).word(verdict));
        }
    }

    @Test
    void no_vendor_gives_a_page_that_says_so() {
        assertThat(HtmlReport.write(AssessmentFixtures.none(), Language.EN)).contains("No vendor was assessed.");
    }

    @Test
    void the_same_assessment_gives_the_same_page() {
        assertThat(HtmlReport.write(AssessmentFixtures.many(), Language.EN))
                .isEqualTo(HtmlReport.write(AssessmentFixtures.many(), Language.EN));
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
