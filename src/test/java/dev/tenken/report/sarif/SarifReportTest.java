package dev.tenken.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Severity;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.FixtureParts;
import dev.tenken.report.SchemaCheck;
import dev.tenken.report.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {

    private static final SchemaCheck SCHEMA = new SchemaCheck("schema/sarif-schema-2.1.0.json");

    static Stream<Assessment> assessments() {
        return Stream.of(
                AssessmentFixtures.none(),
                AssessmentFixtures.one(),
                AssessmentFixtures.many(),
                AssessmentFixtures.unreviewed(),
                AssessmentFixtures.assessment(AssessmentFixtures.unread()));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void every_report_is_valid_in_both_languages(Assessment assessment) {
        for (Language language : Language.values()) {
            assertThat(SCHEMA.problems(sarif(assessment, language))).isEmpty();
        }
    }

    @Test
    void the_schema_finds_what_is_wrong() {
        String text = sarif(AssessmentFixtures.one(), Language.EN);

        assertThat(SCHEMA.problems(text.replace("\"kind\" : \"open\"", "\"kind\" : \"undisclosed\"")))
                .isNotEmpty();
        assertThat(SCHEMA.problems(text.replace("\"startLine\" : ", "\"startLine\" : -")))
                .isNotEmpty();
        assertThat(SCHEMA.problems(text.replace("\"uri\"", "\"url\""))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void every_region_holds_the_words_of_its_snippet(Assessment assessment) {
        SarifRun run = SarifRun.of(sarif(assessment, Language.EN));

        run.check(assessment);
    }

    @Test
    void a_region_counts_lines_and_columns_from_one_and_ends_behind_the_quote() {
        Map<?, ?> region = many().region(result("harbour", "12.3.1", null));

        // Line 3 to the end of line 4, which is ended by CR and LF.
        assertThat(region.get("startLine")).isEqualTo(3);
        assertThat(region.get("startColumn")).isEqualTo(1);
        assertThat(region.get("endLine")).isEqualTo(4);
        assertThat(region.get("endColumn")).isEqualTo("kept for 14 generations.".length() + 1);
        assertThat(region.get("charOffset")).isEqualTo(11);
        assertThat(region.get("snippet"))
                .isEqualTo(
                        Map.of("text", "Backups of customer data are made every day and\r\nkept for 14 generations."));
    }

    @Test
    void a_gap_fails_as_an_error_at_the_quote_that_denies() {
        Map<?, ?> gap = result("harbour", "8.2.2", null);

        assertThat(gap.get("kind")).isEqualTo("fail");
        assertThat(gap.get("level")).isEqualTo("error");
        assertThat(gap.get("message"))
                .isEqualTo(Map.of(
                        "text", "Harbour Ltd: gap. The criteria below say why.\n8.2.2.function: failed: Denied."));
        assertThat(many().region(gap)).containsEntry("startLine", 6);
    }

    @Test
    void silence_is_open_and_has_no_level() {
        Map<?, ?> open = result("harbour", "12.4.4", null);

        assertThat(open.get("kind")).isEqualTo("open");
        assertThat(open.get("level")).isEqualTo("none");
        assertThat(SarifRun.list(open, "locations")).hasSize(1);
        assertThat(SarifRun.list(open, "locations").get(0).toString()).doesNotContain("region");
        assertThat(SarifRun.list(open, "relatedLocations")).singleElement().satisfies(l -> assertThat(l.toString())
                .contains("Our clocks show the correct time."));
    }

    @Test
    void satisfied_passes_and_partial_is_graded_by_severity() {
        assertThat(result("minato", "12.3.1", "港ゲート").get("kind")).isEqualTo("pass");
        assertThat(result("minato", "12.3.1", "港ゲート").get("level")).isEqualTo("none");
        assertThat(result("minato", "12.3.1", "港アプリ").get("level")).isEqualTo("note");
    }

    @Test
    void where_services_differ_the_sum_of_them_is_information() {
        assertThat(result("minato", "12.3.1", null).get("kind")).isEqualTo("informational");
        assertThat(result("minato", "12.3.1", null).get("level")).isEqualTo("none");
    }

    @Test
    void what_is_questioned_is_a_result_of_its_rule() {
        Map<?, ?> questioned = result("minato", "vague.frequency", null);

        assertThat(questioned.get("level")).isEqualTo("note");
        assertThat(many().region(questioned)).containsEntry("startLine", 6);
    }

    @Test
    void rules_stand_where_results_say_and_explain_themselves() {
        List<Map<?, ?>> rules = many().rules();

        assertThat(rules)
                .extracting(r -> (Object) r.get("id"))
                .containsExactly("8.2.2", "12.3.1", "12.4.4", "vague.frequency");
        assertThat(many().results()).allSatisfy(r -> assertThat(
                        rules.get((Integer) r.get("ruleIndex")).get("id"))
                .isEqualTo(r.get("ruleId")));
        assertThat(rules.get(1).get("help").toString())
                .contains("12.3.1.frequency (essential): Backups are taken at least daily.")
                .contains("Longest time between backups: 1 day");
    }

    @Test
    void fingerprints_tell_results_apart() {
        List<Object> fingerprints = many().results().stream()
                .<Object>map(r -> r.get("partialFingerprints"))
                .toList();

        assertThat(fingerprints).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void fingerprints_stay_when_the_quote_moves_and_change_with_its_words() {
        Observation here = questioned("Regularly.");
        Observation below = questioned("New line.\n\nRegularly.");

        assertThat(here.evidence()).isNotEqualTo(below.evidence());
        assertThat(Fingerprints.of("v", here)).isEqualTo(Fingerprints.of("v", below));
        assertThat(Fingerprints.of("v", here)).isNotEqualTo(Fingerprints.of("w", here));
        assertThat(Fingerprints.of("v", here)).isNotEqualTo(Fingerprints.of("v", questioned("Regularly!")));
    }

    private static Observation questioned(String text) {
        Document document = FixtureParts.document("a.txt", Language.EN, text);
        Evidence quote = FixtureParts.evidence(document, text.substring(text.indexOf("Regularly")));
        return new Observation(
                Observation.Kind.VAGUE,
                Severity.LOW,
                List.of("12.3.1"),
                LocalizedText.same("No figure."),
                "vague.frequency",
                List.of(quote));
    }

    @Test
    void a_document_that_could_not_be_read_is_a_notification_of_a_run_that_failed() {
        Map<?, ?> invocation = SarifRun.list(many().tree(), "invocations").get(0);

        assertThat(invocation.get("executionSuccessful")).isEqualTo(false);
        assertThat(SarifRun.list(invocation, "toolExecutionNotifications").toString())
                .contains("zero/broken.txt: not UTF-8 at byte 17");
    }

    @Test
    void an_assessment_without_vendors_has_an_empty_list_of_results() {
        SarifRun none = SarifRun.of(sarif(AssessmentFixtures.none(), Language.EN));

        assertThat(none.tree().get("results")).isEqualTo(List.of());
    }

    @Test
    void signs_of_messages_in_text_of_documents_stay_text() {
        assertThat(SarifText.message("see [here](https://evil.example) {0} \\ \u202E"))
                .isEqualTo(Map.of("text", "see [here\\](https://evil.example) {{0}} \\\\ [U+202E]"));
    }

    private static SarifRun many() {
        return SarifRun.of(sarif(AssessmentFixtures.unreviewed(), Language.EN));
    }

    private static Map<?, ?> result(String vendor, String rule, String service) {
        return many().result(vendor, rule, service);
    }

    private static String sarif(Assessment assessment, Language language) {
        return Written.text(SarifReport.file(assessment, language));
    }
}
