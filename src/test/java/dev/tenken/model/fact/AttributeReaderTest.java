package dev.tenken.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.document.Evidence;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeReaderTest {

    private static final Statement STATEMENT = new Statement(
            "f1",
            List.of(),
            Polarity.AFFIRMED,
            null,
            Statement.EXTRACTED,
            List.of(new Evidence("d", 0, 1, 1, null, null, List.of(), "x")));

    static Stream<Arguments> attributes() {
        return Stream.of(
                Arguments.of(Topic.BACKUP, Map.of("frequency", "P1D", "generations", 7, "x-method", "full")),
                Arguments.of(Topic.BACKUP, Map.of("frequency", List.of("PT5M", "PT10M"), "offsite", true)),
                Arguments.of(Topic.BACKUP, Map.of("retention", "P60D", "businessDays", true)),
                Arguments.of(Topic.LOG_RETENTION, Map.of("retention", "P90D", "x-retentionBound", "at-most")),
                Arguments.of(Topic.LOG_RETENTION, Map.of("kind", List.of("access"), "protected", false)),
                Arguments.of(Topic.DATA_LOCATION, Map.of("countries", List.of("JP", "US"), "kind", "backup")),
                Arguments.of(Topic.RESPONSIBILITY_SPLIT, Map.of("party", "customer", "x-layers", List.of("os"))),
                Arguments.of(Topic.GOVERNING_LAW, Map.of("law", "JP", "x-ofThirdParty", true)));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void what_is_read_is_written_the_same(Topic topic, Map<String, Object> json) {
        assertThat(Attributes.of(AttributeReader.create(topic, STATEMENT, json)))
                .isEqualTo(json);
    }

    @Test
    void one_text_stands_for_a_list_of_one() {
        VendorFact fact = AttributeReader.create(Topic.LOG_RETENTION, STATEMENT, Map.of("kind", "access"));

        assertThat(((LogRetention) fact).kind()).containsExactly("access");
    }

    @Test
    void what_does_not_fit_is_told_with_topic_and_attribute() {
        assertRefused(Topic.BACKUP, Map.of("frequency", "daily"), "backup.frequency: \"daily\" is no duration");
        assertRefused(Topic.BACKUP, Map.of("generations", "seven"), "backup.generations: \"seven\" is no integer");
        assertRefused(
                Topic.DATA_LOCATION,
                Map.of("kind", "moon"),
                "data-location.kind: unknown word \"moon\"; known: [primary, backup, provider, any]");
        assertRefused(
                Topic.BACKUP, Map.of("freqency", "P1D"), "backup has no attribute [freqency]; it has [frequency,");
        assertRefused(Topic.BACKUP, Map.of("businessDays", true), "backup has no attribute [businessDays]");
        assertRefused(
                Topic.BACKUP,
                Map.of("frequency", List.of("P1D", "P2D", "P3D")),
                "backup.frequency: [P1D, P2D, P3D] is no interval");
    }

    @Test
    void every_attribute_that_does_not_fit_is_told_at_once() {
        assertRefused(
                Topic.BACKUP,
                Map.of("offsite", "yes", "retention", 30, "x-retentionBound", "at-most", "copies", 2),
                "backup.retention: 30 is no duration; wanted a text in ISO-8601, such as \"P90D\"; "
                        + "backup.offsite: \"yes\" is no boolean; wanted true or false; "
                        + "backup has no attribute [copies]");
        assertRefused(
                Topic.BACKUP,
                Map.of("retention", "P30D", "businessDays", "yes"),
                "backup.businessDays: yes is no boolean; wanted true or false");
        assertRefused(Topic.LOG_RETENTION, Map.of("kind", List.of(1)), "log-retention.kind: [1] is no list of texts");
        assertRefused(
                Topic.LOG_RETENTION, Map.of("x-retentionBound", "at-most"), "has no attribute [x-retentionBound]");
    }

    @Test
    void a_whole_number_stands_for_a_percentage_too() {
        VendorFact fact = AttributeReader.create(Topic.AVAILABILITY, STATEMENT, Map.of("rate", 100));

        assertThat(((Availability) fact).rate()).isEqualTo(100.0);
    }

    private static void assertRefused(Topic topic, Map<String, Object> json, String message) {
        assertThatThrownBy(() -> AttributeReader.create(topic, STATEMENT, json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
