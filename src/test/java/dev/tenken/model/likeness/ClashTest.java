package dev.tenken.model.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.AttributeReader;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClashTest {
    private static int heading;

    private static final Map<String, Object> YEAR = Map.of("retention", "P1Y");
    private static final Map<String, Object> QUARTER = Map.of("retention", "P90D");

    @Test
    void what_is_either_so_or_not_so_clashes_in_one_document() {
        assertThat(answers(labels(true), labels(false))).isTrue();
        assertThat(answers(labels(false), labels(true))).isTrue();
        assertThat(answers(labels(true), labels(true))).isFalse();
    }

    @Test
    void what_may_be_so_of_one_thing_and_not_of_another_clashes_between_documents_only() {
        VendorFact yes = affirmed(Topic.VULNERABILITY_MANAGEMENT, Map.of("thirdParty", true));
        VendorFact no = affirmed(Topic.VULNERABILITY_MANAGEMENT, Map.of("thirdParty", false));

        assertThat(answers(yes, no)).isFalse();
        assertThat(Clash.inAnyAnswer(yes, no)).isTrue();
    }

    @Test
    void a_denial_of_the_whole_clashes_where_neither_says_more() {
        VendorFact yes = affirmed(Topic.TRAINING, Map.of());
        VendorFact no = fact(Topic.TRAINING, Polarity.DENIED, null, List.of(), Map.of());

        assertThat(Clash.inAnyAnswer(yes, no)).isTrue();
        assertThat(answers(yes, no)).isFalse();
        assertThat(Clash.inAnyAnswer(yes, yes)).isFalse();
        VendorFact more = affirmed(Topic.BACKUP, Map.of("generations", 7));
        VendorFact none = fact(Topic.BACKUP, Polarity.DENIED, null, List.of(), Map.of());
        assertThat(Clash.inAnyAnswer(more, none)).isFalse();
    }

    @Test
    void vague_and_conditional_statements_and_other_topics_and_services_do_not_clash() {
        Map<String, Object> no = Map.of("available", false);

        assertThat(answers(labels(true), fact(Topic.LABELLING, Polarity.VAGUE, null, List.of(), no)))
                .isFalse();
        assertThat(answers(labels(true), fact(Topic.LABELLING, Polarity.DENIED, "enterprise plan", List.of(), no)))
                .isFalse();
        assertThat(answers(labels(true), fact(Topic.ACCESS_CONTROL, Polarity.DENIED, null, List.of(), no)))
                .isFalse();
        VendorFact gate = fact(Topic.LABELLING, Polarity.AFFIRMED, null, List.of("gate"), Map.of("available", true));
        assertThat(answers(gate, fact(Topic.LABELLING, Polarity.DENIED, null, List.of("apps"), no)))
                .isFalse();
        assertThat(answers(gate, fact(Topic.LABELLING, Polarity.DENIED, null, List.of("gate", "apps"), no)))
                .isTrue();
    }

    @Test
    void words_that_tell_two_things_apart_leave_no_clash() {
        VendorFact mfa = affirmed(Topic.ACCESS_CONTROL, Map.of("mechanism", List.of("mfa", "sso"), "available", true));

        assertThat(answers(
                        mfa, affirmed(Topic.ACCESS_CONTROL, Map.of("mechanism", List.of("rbac"), "available", false))))
                .isFalse();
        assertThat(answers(
                        mfa, affirmed(Topic.ACCESS_CONTROL, Map.of("mechanism", List.of("sso"), "available", false))))
                .isTrue();
        assertThat(answers(mfa, affirmed(Topic.ACCESS_CONTROL, Map.of("available", false))))
                .isTrue();
    }

    @Test
    void figures_that_differ_clash_and_equal_lengths_in_other_units_do_not() {
        assertThat(figures(YEAR, QUARTER)).isTrue();
        assertThat(figures(YEAR, YEAR)).isFalse();
        assertThat(figures(YEAR, Map.of("retention", "P365D"))).isFalse();
        assertThat(figures(YEAR, Map.of("customerAccess", true))).isFalse();
    }

    @Test
    void a_figure_within_the_bound_of_another_does_not_clash_with_it() {
        Map<String, Object> least = Map.of("retention", "P12M", "x-retentionBound", "at-least");
        Map<String, Object> most = Map.of("retention", "P90D", "x-retentionBound", "at-most");

        assertThat(figures(least, Map.of("retention", "P400D"))).isFalse();
        assertThat(figures(least, Map.of("retention", "P90D"))).isTrue();
        assertThat(figures(most, Map.of("retention", "P30D"))).isFalse();
        assertThat(figures(most, YEAR)).isTrue();
        assertThat(figures(least, most)).isTrue();
    }

    @Test
    void a_deadline_is_a_ceiling_however_it_is_worded() {
        VendorFact within =
                affirmed(Topic.INCIDENT_NOTIFICATION, Map.of("deadline", "PT72H", "x-deadlineBound", "at-most"));
        VendorFact exact = affirmed(Topic.INCIDENT_NOTIFICATION, Map.of("deadline", "PT24H"));

        assertThat(Clash.inFigures(within, exact)).isTrue();
        assertThat(Clash.inFigures(exact, within)).isTrue();
    }

    @Test
    void figures_of_other_things_do_not_clash() {
        Map<String, Object> access = Map.of("retention", "P1Y", "kind", List.of("access"));

        assertThat(figures(access, QUARTER)).isFalse();
        assertThat(figures(access, Map.of("retention", "P90D", "kind", List.of("system"))))
                .isFalse();
        assertThat(figures(access, Map.of("retention", "P90D", "kind", List.of("system", "access"))))
                .isTrue();
    }

    @Test
    void a_figure_that_is_denied_or_conditional_clashes_with_none() {
        VendorFact year = affirmed(Topic.LOG_RETENTION, YEAR);

        assertThat(Clash.inFigures(year, fact(Topic.LOG_RETENTION, Polarity.DENIED, null, List.of(), QUARTER)))
                .isFalse();
        assertThat(Clash.inFigures(year, fact(Topic.LOG_RETENTION, Polarity.AFFIRMED, "option", List.of(), QUARTER)))
                .isFalse();
    }

    @Test
    void answers_of_one_heading_or_of_other_words_do_not_clash() {
        Map<String, Object> yes = Map.of("available", true);
        Map<String, Object> no = Map.of("available", false);
        VendorFact labels = worded(yes, "Labels", "Files can be labelled in the console");

        assertThat(answers(labels, worded(no, "Questions", "Can files be labelled? They cannot be labelled")))
                .isTrue();
        assertThat(answers(labels, worded(no, "Labels", "Files cannot be labelled by guests")))
                .isFalse();
        assertThat(answers(labels, worded(no, "Questions", "Projects have no tags yet")))
                .isFalse();
    }

    private static VendorFact worded(Map<String, Object> answer, String heading, String quote) {
        return fact(Topic.LABELLING, Polarity.AFFIRMED, null, List.of(), answer, heading, quote);
    }

    /** It is the same from either side. */
    private static boolean answers(VendorFact one, VendorFact other) {
        boolean clash = Clash.inAnswers(one, other);
        assertThat(Clash.inAnswers(other, one)).isEqualTo(clash);
        return clash;
    }

    private static boolean figures(Map<String, Object> one, Map<String, Object> other) {
        return Clash.inFigures(affirmed(Topic.LOG_RETENTION, one), affirmed(Topic.LOG_RETENTION, other));
    }

    private static VendorFact labels(boolean available) {
        return affirmed(Topic.LABELLING, Map.of("available", available));
    }

    private static VendorFact affirmed(Topic topic, Map<String, Object> attributes) {
        return fact(topic, Polarity.AFFIRMED, null, List.of(), attributes);
    }

    private static VendorFact fact(
            Topic topic, Polarity polarity, String condition, List<String> services, Map<String, Object> attributes) {
        // Of one heading, what seems to clash is told apart in words.
        return fact(topic, polarity, condition, services, attributes, "heading " + heading++, "words");
    }

    private static VendorFact fact(
            Topic topic,
            Polarity polarity,
            String condition,
            List<String> services,
            Map<String, Object> attributes,
            String heading,
            String quote) {
        Evidence evidence = new Evidence("paper.txt", 0, quote.length(), 1, null, null, List.of(heading), quote);
        Statement statement = new Statement("f", services, polarity, condition, Statement.EXTRACTED, List.of(evidence));
        return AttributeReader.create(topic, statement, attributes);
    }
}
