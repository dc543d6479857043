package dev.tenken.review.workpaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.tenken.model.InputException;
import dev.tenken.model.fact.Polarity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectedValuesTest {

    @Test
    void values_stand_as_an_auditor_writes_them() {
        assertThat(CorrectedValues.read("frequency: P1D; generations: 7\nencrypted: true；retention: null", "x"))
                .containsExactly(
                        entry("frequency", "P1D"),
                        entry("generations", 7),
                        entry("encrypted", true),
                        entry("retention", null));
    }

    @Test
    void every_value_comes_back_as_it_was() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("frequency", "P1D");
        values.put("generations", 7);
        values.put("rate", 99.95);
        values.put("encrypted", true);
        values.put("looks", "true");
        values.put("number", "7");
        values.put("text", "a; b: \"c\" [d] #e");
        values.put("countries", List.of("JP", "x; y"));
        values.put("gone", null);
        values.put("day", "2026-10-01");
        values.put("kind", "audit-log");

        String cell = CorrectedValues.write(values);

        assertThat(cell).startsWith("frequency: P1D; generations: 7; rate: 99.95; encrypted: true; looks: \"true\"");
        assertThat(CorrectedValues.read(cell, "x")).isEqualTo(values);
    }

    @Test
    void the_polarity_goes_along() {
        assertThat(CorrectedValues.write(Map.of("generations", 7), Polarity.DENIED))
                .isEqualTo("polarity: denied; generations: 7");
    }

    @Test
    void what_names_no_attribute_is_refused_with_its_cell() {
        for (String wrong : Arrays.asList("P1D", "frequency: P1D; seven", ": 7")) {
            assertThatThrownBy(() -> CorrectedValues.read(wrong, "w.xlsx: Facts!L5"))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("w.xlsx: Facts!L5")
                    .hasMessageContaining("frequency: P1D; generations: 7");
        }
    }
}
