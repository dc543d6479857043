package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.workshop.CaseFacts;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.AsOf;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradingTest {

    private static final Profile CATALOG = Catalogs.builtIn();
    private static final RulePack PACK = BuiltIn.PACK;
    private static final AsOf TODAY = new AsOf(LocalDate.of(2026, 11, 21));

    private final CaseFacts facts = new CaseFacts();

    @Test
    void a_denied_essential_criterion_is_a_major_nonconformity() {
        Finding finding = graded("8.2.2", labelling(Polarity.DENIED, Map.of("available", false)));

        assertThat(finding.grade()).isEqualTo(Grade.MAJOR_NONCONFORMITY);
        assertThat(grade(finding, "8.2.2.function")).isEqualTo(Grade.MAJOR_NONCONFORMITY);
    }

    @Test
    void what_only_leaves_a_control_partial_is_a_minor_one() {
        Finding finding = graded("12.3.1", fact(Topic.BACKUP, Map.of("frequency", "P3D")));

        assertThat(finding.grade()).isEqualTo(Grade.MINOR_NONCONFORMITY);
    }

    @Test
    void silence_beside_statements_is_an_observation() {
        Finding finding = graded("8.2.2", labelling(Polarity.AFFIRMED, Map.of("available", true)));

        assertThat(finding.grade()).isEqualTo(Grade.OBSERVATION);
        assertThat(grade(finding, "8.2.2.function")).isNull();
        assertThat(grade(finding, "8.2.2.mechanism")).isEqualTo(Grade.OBSERVATION);
    }

    @Test
    void a_satisfied_control_with_something_left_to_say_can_be_improved() {
        Finding finding = graded("12.4.4", fact(Topic.CLOCK_SYNC, Map.of("source", "NIST", "x-publicSource", true)));

        assertThat(finding.grade()).isEqualTo(Grade.OPPORTUNITY_FOR_IMPROVEMENT);
    }

    @Test
    void all_that_is_asked_is_good_practice() {
        Finding finding = graded("8.2.2", labelling(Polarity.AFFIRMED, Map.of("available", true, "mechanism", "tags")));

        assertThat(finding.grade()).isEqualTo(Grade.GOOD_PRACTICE);
    }

    @Test
    void what_is_not_disclosed_is_not_graded() {
        Finding finding = graded("8.2.2");

        assertThat(finding.grade()).isNull();
        assertThat(finding.judgements()).extracting(Judgement::grade).containsOnlyNulls();
    }

    @Test
    void a_profile_says_otherwise() {
        Finding finding = finding(setting("grade-not-disclosed", "minor-nonconformity"), "8.2.2");

        assertThat(finding.grade()).isEqualTo(Grade.MINOR_NONCONFORMITY);
    }

    @Test
    void a_word_that_is_no_grade_is_refused() {
        assertThatThrownBy(() -> Grading.of(setting("grade-all-met", "splendid")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("grade-all-met")
                .hasMessageContaining("\"splendid\"")
                .hasMessageContaining("good-practice");
    }

    private Finding graded(String control, VendorFact... stated) {
        return finding(CATALOG, control, stated);
    }

    private static Finding finding(Profile profile, String control, VendorFact... stated) {
        return new Assessor(profile, PACK, TODAY)
                .assess(CaseFacts.vendor(), CaseFacts.extraction(List.of(stated))).findings().stream()
                        .filter(f -> f.control().number().equals(control))
                        .findFirst()
                        .orElseThrow();
    }

    private static Profile setting(String parameter, String value) {
        return new Profile(
                "test",
                CATALOG.title(),
                CATALOG.catalogVersion(),
                CATALOG.edition(),
                Parameter.with(CATALOG.parameters(), Map.of(parameter, value), "test"),
                CATALOG.controls());
    }

    private static Grade grade(Finding finding, String criterion) {
        return finding.judgements().stream()
                .filter(j -> j.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow()
                .grade();
    }

    private VendorFact labelling(Polarity polarity, Map<String, ?> attributes) {
        return facts.next(Topic.LABELLING, polarity, null, attributes, List.of());
    }

    private VendorFact fact(Topic topic, Map<String, ?> attributes) {
        return facts.next(topic, Polarity.AFFIRMED, null, attributes, List.of());
    }
}
