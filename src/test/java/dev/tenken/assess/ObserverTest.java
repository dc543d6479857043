package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.workshop.CaseFacts;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Remark;
import dev.tenken.model.finding.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObserverTest {

    private static final RulePack PACK = BuiltIn.PACK;
    private static final Profile ALL = Catalogs.builtIn();
    private static final String PLACES = "observation.open-ended.places";
    private static final String STATEMENT = "observation.vague.statement";

    private final Facts facts = new Facts();

    @Test
    void remarks_of_a_rule_on_the_same_topics_are_one() {
        List<Observation> observations = observe(ALL, place(), place());

        assertThat(observations).singleElement().satisfies(o -> {
            assertThat(o.rule()).isEqualTo(PLACES);
            assertThat(o.kind()).isEqualTo(Observation.Kind.OPEN_ENDED);
            assertThat(o.severity()).isEqualTo(Severity.HIGH);
            assertThat(o.evidence()).extracting(Evidence::quote).containsExactly("statement 0", "statement 1");
        });
    }

    @Test
    void remarks_of_a_rule_on_different_topics_stay_apart() {
        List<Observation> observations = observe(ALL, vague(Topic.TRAINING), vague(Topic.CAPACITY));

        assertThat(observations)
                .extracting(Observation::rule, o -> o.text().en())
                .containsExactly(
                        tuple(STATEMENT, "The wording holds nothing that could be checked (Training of staff)."),
                        tuple(STATEMENT, "The wording holds nothing that could be checked (Capacity)."));
    }

    @Test
    void controls_are_those_that_the_rule_names() {
        assertThat(observe(ALL, place()))
                .flatExtracting(Observation::controls)
                .containsExactly("6.1.3", "15.1.3", "18.1.1");
    }

    @Test
    void else_they_are_those_that_the_topic_bears_on_but_for_overviews() {
        List<String> bearing = ALL.controls().stream()
                .filter(c -> c.topics().contains(Topic.LABELLING))
                .map(Control::number)
                .toList();

        assertThat(bearing).containsExactlyInAnyOrder("8.2.2", "14.1.1");
        assertThat(observe(ALL, vague(Topic.LABELLING)))
                .flatExtracting(Observation::controls)
                .containsExactly("8.2.2");
    }

    @Test
    void controls_outside_the_profile_are_not_told_and_what_touches_no_other_is_left_out() {
        assertThat(observe(only("6.1.3"), place()))
                .flatExtracting(Observation::controls)
                .containsExactly("6.1.3");
        assertThat(observe(only("12.3.1"), place())).isEmpty();
    }

    @Test
    void what_bears_on_no_control_is_told_all_the_same() {
        assertThat(observe(only("12.3.1"), vague(Topic.OPERATING_HOURS)))
                .extracting(Observation::rule, Observation::controls)
                .containsExactly(tuple(STATEMENT, List.of()));
    }

    @Test
    void what_is_odd_of_a_document_is_told_whatever_the_profile() {
        List<Observation> observations =
                observe(only("12.3.1"), Papers.vendor(Papers.dated("paper.txt", LocalDate.of(2024, 1, 31))));

        assertThat(observations)
                .extracting(Observation::rule, Observation::controls)
                .containsExactly(
                        tuple("observation.outdated.document", List.of()),
                        tuple("observation.document-control.version", List.of()));
    }

    @Test
    void an_old_document_is_cited_where_it_tells_its_dates() {
        VendorFact dated = facts.affirmed(Topic.DOCUMENT_CONTROL, Map.of("x-date", "2024-01-31"));
        VendorFact undated = facts.affirmed(Topic.DOCUMENT_CONTROL, Map.of("x-version", "1.0"));
        VendorFact elsewhere = new CaseFacts()
                .next(
                        Topic.DOCUMENT_CONTROL,
                        Polarity.AFFIRMED,
                        null,
                        Map.of("x-date", "2026-01-31"),
                        List.of(),
                        "other.txt",
                        7,
                        Circumstances.UNKNOWN,
                        null,
                        null);

        assertThat(observe(
                        ALL,
                        Papers.vendor(Papers.dated(Facts.DOCUMENT, LocalDate.of(2024, 1, 31))),
                        dated,
                        undated,
                        elsewhere))
                .filteredOn(o -> o.rule().equals("observation.outdated.document"))
                .singleElement()
                .satisfies(o -> assertThat(o.evidence())
                        .extracting(Evidence::quote)
                        .containsExactly(Papers.TEXT, "statement 0"));
    }

    @Test
    void the_gravest_come_first_then_those_that_stand_first() {
        VendorFact backup = vague(Topic.BACKUP);
        VendorFact training = vague(Topic.TRAINING);
        VendorFact place = place();
        VendorFact capacity = vague(Topic.CAPACITY);

        assertThat(observe(ALL, capacity, place, training, backup))
                .extracting(Observation::severity, o -> o.evidence().get(0).quote())
                .containsExactly(
                        tuple(Severity.HIGH, "as necessary"),
                        tuple(Severity.HIGH, "statement 2"),
                        tuple(Severity.MEDIUM, "as necessary"),
                        tuple(Severity.MEDIUM, "as necessary"));
    }

    @Test
    void thresholds_are_the_profiles() {
        VendorFact password =
                facts.affirmed(Topic.ACCESS_CONTROL, Map.of("mechanism", List.of("password-policy"), "x-shortest", 7));

        assertThat(observe(ALL, password)).isEmpty();
        assertThat(observe(setting("password-questionable-length", "8"), password))
                .extracting(o -> o.text().en())
                .containsExactly(
                        "The paper states that passwords of 7 characters are accepted; fewer than 8 can be guessed.");
    }

    @Test
    void a_heading_over_nothing_is_told_and_a_passage_with_a_cue_is_not() {
        Evidence heading = CaseFacts.evidence(Facts.DOCUMENT, 1);
        Evidence passage = CaseFacts.evidence(Facts.DOCUMENT, 2);
        DocumentCoverage coverage = new DocumentCoverage(
                Facts.DOCUMENT,
                2,
                0,
                2,
                List.of(),
                List.of(
                        new Candidate(Topic.BACKUP, 1, heading, true),
                        new Candidate(Topic.LABELLING, 1, passage, false)));

        List<Remark> remarks = new Observer(ALL, PACK)
                .remarks(Setting.papers(Facts.vendor()), new Extraction(List.of(), List.of(coverage)), Facts.AS_OF);

        assertThat(remarks)
                .extracting(Remark::rule, Remark::topics, Remark::evidence)
                .containsExactly(tuple("observation.incomplete.section", List.of(Topic.BACKUP), List.of(heading)));
    }

    private VendorFact place() {
        return facts.affirmed(Topic.DATA_LOCATION, Map.of("countries", List.of("JP"), "x-openEnded", true));
    }

    private VendorFact vague(Topic topic) {
        return facts.quoted(topic, Polarity.VAGUE, "as necessary");
    }

    private static Profile only(String... numbers) {
        return ALL.withControls(ALL.controls().stream()
                .filter(c -> Arrays.asList(numbers).contains(c.number()))
                .toList());
    }

    private static Profile setting(String parameter, String value) {
        return new Profile(
                "mine",
                ALL.title(),
                ALL.catalogVersion(),
                ALL.edition(),
                Parameter.with(ALL.parameters(), Map.of(parameter, value), "mine"),
                ALL.controls());
    }

    private static List<Observation> observe(Profile profile, VendorFact... told) {
        return observe(profile, Facts.vendor(), told);
    }

    private static List<Observation> observe(Profile profile, VendorFiles files, VendorFact... told) {
        Observer observer = new Observer(profile, PACK);
        return observer.observations(
                observer.remarks(Setting.papers(files), Facts.extraction(told), Facts.AS_OF), Facts.AS_OF);
    }
}
