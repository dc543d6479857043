package dev.tenken.report.oscal;

import static dev.tenken.report.oscal.OscalTree.at;
import static dev.tenken.report.oscal.OscalTree.list;
import static dev.tenken.report.oscal.OscalTree.prop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.model.Language;
import dev.tenken.model.document.Document;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.FixtureParts;
import dev.tenken.report.SchemaCheck;
import dev.tenken.report.Written;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OscalReportTest {

    private static final String RESULTS = "oscal/assessment-results.json";
    private static final String POAM = "oscal/poam.json";
    private static final SchemaCheck OF_RESULTS = new SchemaCheck("schema/json/oscal-ar_schema.json");
    private static final SchemaCheck OF_POAM = new SchemaCheck("schema/json/oscal-poam_schema.json");

    static Stream<Assessment> assessments() {
        return Stream.of(
                AssessmentFixtures.none(),
                AssessmentFixtures.one(),
                AssessmentFixtures.many(),
                AssessmentFixtures.unreviewed(),
                AssessmentFixtures.crowd(12),
                AssessmentFixtures.assessment(AssessmentFixtures.unread()));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void both_files_are_valid_in_both_languages(Assessment assessment) {
        for (Language language : Language.values()) {
            Map<String, String> files = files(assessment, language);

            assertThat(files).containsOnlyKeys(RESULTS, POAM);
            assertThat(OF_RESULTS.problems(files.get(RESULTS))).isEmpty();
            assertThat(OF_POAM.problems(files.get(POAM))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void every_uuid_is_unique_and_every_reference_resolves(Assessment assessment) {
        files(assessment, Language.EN).forEach((name, text) -> {
            OscalTree tree = OscalTree.of(text);

            assertThat(tree.uuids()).as(name).doesNotHaveDuplicates();
            assertThat(tree.uuids()).as(name).containsAll(tree.references());
        });
    }

    @Test
    void the_schema_finds_what_is_wrong() {
        String text = files(AssessmentFixtures.one(), Language.EN).get(RESULTS);

        assertThat(OF_RESULTS.problems(text.replace("\"methods\"", "\"method\"")))
                .isNotEmpty();
        assertThat(OF_RESULTS.problems(text.replace("\"state\" : \"satisfied\"", "\"state\" : \"undisclosed\"")))
                .isNotEmpty();
        assertThat(OF_RESULTS.problems(text.replace("T00:00:00Z", ""))).isNotEmpty();
    }

    @Test
    void a_dangling_reference_would_be_noticed() {
        String text = files(AssessmentFixtures.one(), Language.EN).get(RESULTS);
        OscalTree tree = OscalTree.of(
                text.replaceFirst("\"observation-uuid\" : \"[0-9a-f]{8}", "\"observation-uuid\" : \"00000000"));

        assertThat(tree.uuids())
                .doesNotContainAnyElementsOf(tree.references().stream()
                        .filter(r -> r.startsWith("00000000"))
                        .toList());
        assertThat(tree.references()).anyMatch(r -> r.startsWith("00000000"));
    }

    @Test
    void the_same_assessment_gives_the_same_bytes_and_another_day_another_document() {
        Assessment one = AssessmentFixtures.one();
        Assessment later = new Assessment(
                one.asOf().plusDays(7), one.tool(), one.profile(), one.rules(), one.rulesDigest(), one.vendors());

        Map<String, String> first = files(one, Language.JA);
        Map<String, String> next = files(later, Language.JA);

        assertThat(files(AssessmentFixtures.one(), Language.JA)).isEqualTo(first);
        assertThat(root(next, RESULTS).get("uuid"))
                .isNotEqualTo(root(first, RESULTS).get("uuid"));
        assertThat(uuids(next, "findings")).isEqualTo(uuids(first, "findings"));
        assertThat(uuids(next, "risks")).isEqualTo(uuids(first, "risks"));
    }

    @Test
    void a_finding_points_at_the_objective_of_the_catalog_and_at_what_was_observed() {
        Map<?, ?> finding = finding("8.2.2.function", "harbour");

        assertThat(at(finding, "target", "type")).isEqualTo("objective-id");
        assertThat(at(finding, "target", "target-id")).isEqualTo("c-8.2.2.function");
        assertThat(at(finding, "target", "status", "state")).isEqualTo("not-satisfied");
        assertThat(at(finding, "target", "status", "reason")).isEqualTo("fail");
        Object observed = at(list(finding, "related-observations").get(0), "observation-uuid");
        Map<?, ?> observation =
                find(result("harbour"), "observations", o -> o.get("uuid").equals(observed));
        Map<?, ?> evidence = list(observation, "relevant-evidence").get(0);
        assertThat(observation.get("methods")).isEqualTo(List.of("EXAMINE"));
        assertThat(evidence.get("description")).isEqualTo("Labels are not offered.");
        assertThat(prop(evidence, "line")).isEqualTo("6");
        int start = AssessmentFixtures.ENGLISH.indexOf("Labels");
        assertThat(prop(evidence, "start")).isEqualTo(String.valueOf(start));
        assertThat(prop(evidence, "end")).isEqualTo(String.valueOf(start + "Labels are not offered.".length()));
        assertThat(prop(evidence, "quote-sha256")).isEqualTo(FixtureParts.sha256("Labels are not offered."));
    }

    @Test
    void documents_are_resources_with_digests() {
        Document document = AssessmentFixtures.markup().files().documents().get(0);
        Map<?, ?> resource = list((Map<?, ?>) results().get("back-matter"), "resources").stream()
                .filter(r -> document.path().equals(prop(r, "path")))
                .findFirst()
                .orElseThrow();
        Map<?, ?> link = list(resource, "rlinks").get(0);

        assertThat(link.get("href")).isEqualTo("markup/a%26b%20%3Cc%3E.txt");
        assertThat(list(link, "hashes").get(0)).isEqualTo(Map.of("algorithm", "SHA-256", "value", document.sha256()));
    }

    @Test
    void what_is_not_disclosed_is_neither_passed_nor_failed_and_no_risk() {
        Map<?, ?> finding = finding("12.4.4.source", "harbour");

        assertThat(at(finding, "target", "status", "state")).isEqualTo("not-satisfied");
        assertThat(at(finding, "target", "status", "reason")).isEqualTo("other");
        assertThat((String) at(finding, "target", "status", "remarks")).contains("neither as passed nor as failed");
        assertThat(finding.containsKey("related-risks")).isFalse();
        assertThat(prop(finding, "verdict")).isEqualTo("not-disclosed");
        Object searched = at(list(finding, "related-observations").get(0), "observation-uuid");
        Map<?, ?> search =
                find(result("harbour"), "observations", o -> o.get("uuid").equals(searched));
        assertThat(prop(search, "kind")).isEqualTo("search");
        assertThat(list(search, "relevant-evidence").get(0).get("description"))
                .isEqualTo("Our clocks show the correct time.");
        assertThat(list(poam(), "poam-items")).noneMatch(i -> "12.4.4".equals(prop(i, "control")));
    }

    @Test
    void a_gap_is_an_open_risk_and_an_item_with_its_findings() {
        Map<?, ?> risk = find(result("harbour"), "risks", r -> true);
        Map<?, ?> item = find(poam(), "poam-items", i -> "harbour".equals(prop(i, "vendor")));

        assertThat(list(result("harbour"), "risks")).hasSize(1);
        assertThat(risk.get("status")).isEqualTo("open");
        assertThat(prop(risk, "severity")).isEqualTo("high");
        assertThat(at(list(list(risk, "characterizations").get(0), "facets").get(0), "value"))
                .isEqualTo("high");
        assertThat(item.get("title")).isEqualTo("8.2.2 Labelling of information (Harbour Ltd): gap");
        assertThat(list(item, "related-risks")).containsExactly(Map.of("risk-uuid", risk.get("uuid")));
        assertThat(list(item, "related-findings"))
                .containsExactly(Map.of(
                        "finding-uuid", finding("8.2.2.function", "harbour").get("uuid")));
    }

    @Test
    void where_services_differ_the_service_that_falls_short_is_the_item() {
        List<Map<?, ?>> items = list(poam(), "poam-items").stream()
                .filter(i -> "minato".equals(prop(i, "vendor")))
                .toList();

        assertThat(items).singleElement().satisfies(i -> assertThat(prop(i, "service"))
                .isEqualTo("港アプリ"));
        assertThat(list(result("minato"), "risks")).hasSize(1);
        Object risk = list(result("minato"), "risks").get(0).get("uuid");
        Map<?, ?> whole = find(
                result("minato"),
                "findings",
                f -> "12.3.1.frequency".equals(prop(f, "criterion")) && prop(f, "service") == null);
        assertThat(list(whole, "related-risks")).containsExactly(Map.of("risk-uuid", risk));
    }

    @Test
    void what_tenken_questions_is_an_observation_and_belongs_to_the_risk_of_its_control() {
        Map<?, ?> questioned = find(result("minato"), "observations", o -> "vague".equals(prop(o, "kind")));

        assertThat(questioned.get("types")).isEqualTo(List.of("finding"));
        assertThat(prop(questioned, "severity")).isEqualTo("low");
        assertThat(list(list(result("minato"), "risks").get(0), "related-observations"))
                .contains(Map.of("observation-uuid", questioned.get("uuid")));
    }

    @Test
    void a_document_that_could_not_be_read_is_told() {
        Map<?, ?> unread = find(result("zero"), "observations", o -> true);

        assertThat((String) unread.get("title")).contains("zero/broken.txt");
        assertThat((String) unread.get("description")).contains("not UTF-8 at byte 17");
        assertThat(result("zero").containsKey("findings")).isFalse();
    }

    @Test
    void without_vendors_or_open_items_the_files_say_so() {
        Map<String, String> files = files(AssessmentFixtures.none(), Language.EN);
        Map<?, ?> item = list(root(files, POAM), "poam-items").get(0);

        assertThat(list(root(files, RESULTS), "results")).singleElement().satisfies(r -> assertThat(r.get("title"))
                .isEqualTo("No vendor was assessed."));
        assertThat(prop(item, "placeholder")).isEqualTo("nothing-open");
        assertThat(item.containsKey("related-risks")).isFalse();
    }

    @Test
    void hostile_text_stays_text() {
        String text = files(AssessmentFixtures.many(), Language.EN).get(RESULTS);

        assertThat(text).doesNotContain("<script", "\u202E").contains("&lt;script&gt;alert");
    }

    private static Map<?, ?> results() {
        return root(files(AssessmentFixtures.unreviewed(), Language.EN), RESULTS);
    }

    private static Map<?, ?> poam() {
        return root(files(AssessmentFixtures.unreviewed(), Language.EN), POAM);
    }

    private static Map<?, ?> result(String vendor) {
        return find(results(), "results", r -> vendor.equals(prop(r, "vendor")));
    }

    private static Map<?, ?> finding(String criterion, String vendor) {
        return find(result(vendor), "findings", f -> criterion.equals(prop(f, "criterion")));
    }

    private static List<Object> uuids(Map<String, String> files, String nodes) {
        return list(root(files, RESULTS), "results").stream()
                .flatMap(r -> list(r, nodes).stream())
                .<Object>map(n -> n.get("uuid"))
                .toList();
    }

    private static Map<?, ?> root(Map<String, String> files, String name) {
        Map<?, ?> file = Data.readJson(files.get(name), name, Map.class);
        return (Map<?, ?>) file.values().iterator().next();
    }

    private static Map<?, ?> find(Map<?, ?> tree, String nodes, Predicate<Map<?, ?>> wanted) {
        return list(tree, nodes).stream().filter(wanted).findFirst().orElseThrow();
    }

    private static Map<String, String> files(Assessment assessment, Language language) {
        Map<String, String> texts = new TreeMap<>();
        OscalReport.files(assessment, language).forEach((name, file) -> texts.put(name, Written.text(file)));
        return texts;
    }
}
