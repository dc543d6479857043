package dev.tenken.report.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Uuid5Test {

    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    /** The first is the example of RFC 9562, appendix A.4; the others are what other implementations print. */
    @ParameterizedTest
    @CsvSource({
        "www.example.com, 2ed6657d-e927-568b-95e1-2665a8aea6a2",
        "python.org, 886313e1-3b8a-5372-9b90-0c9aee199e5d",
        "日本.example, 774e1ba1-b18f-556c-94b6-eb02c2f6a6b7"
    })
    void names_give_the_published_values(String name, String uuid) {
        assertThat(Uuid5.of(DNS, name)).hasToString(uuid);
    }

    @Test
    void version_and_variant_are_marked_whatever_the_hash() {
        for (int i = 0; i < 100; i++) {
            UUID uuid = Uuid5.of(Uuid5.URL, "https://example.com/" + i);

            assertThat(uuid.version()).isEqualTo(5);
            assertThat(uuid.variant()).isEqualTo(2);
        }
    }

    @Test
    void parts_of_a_name_do_not_run_into_each_other() {
        assertThat(OscalIds.uuid("finding", "ab", "c")).isNotEqualTo(OscalIds.uuid("finding", "a", "bc"));
        assertThat(OscalIds.uuid("finding", "a", null, "b")).isNotEqualTo(OscalIds.uuid("finding", "a", "b"));
    }
}
