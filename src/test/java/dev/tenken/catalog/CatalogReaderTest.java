package dev.tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {

    private static final SourceFile BUILT_IN =
            SourceFiles.builtIn("controls-catalog", "iso27017-csp.yaml").get(0);

    @Test
    void the_built_in_catalog_is_sound() {
        assertThat(CatalogReader.read(BUILT_IN).controls()).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: weight, value: "essential"  | name: weight, value: "core"       | part c-12.4.4.synchronised: prop weight is "core"; wanted essential or supporting
            name: on-failure, value: "gap"    | name: on-failure, value: "fail"   | part c-12.4.4.synchronised: prop on-failure is "fail"; wanted gap or partial
            name: topic, value: "clock-sync"  | name: topic, value: "clock"       | control c-12.4.4: unknown topic "clock"
            name: title-ja                    | name: title-jp                    | group clock-sync: prop title-ja is missing
            name: minimum-met, value: "2"     | name: minimum-met, value: "9"     | control c-12.4.4: prop minimum-met is "9"; wanted a number from 0 to 3
            name: guidance-confirmed          | name: guidance                    | control c-12.4.4: unknown prop guidance
            id: c-12.4.4.source               | id: c-12.4.4.synchronised         | part c-12.4.4.synchronised: the id is used twice
            id: c-12.4.4.source               | id: c-12.4.5.source               | part c-12.4.5.source: the id must begin with that of its control
            id: c-12.4.4                      | id: 12.4.4                        | control 12.4.4: id is no OSCAL token
            oscal-version: "1.1.2"            | oscal-version: "1.0.0"            | metadata: oscal-version is 1.0.0; wanted 1.1.2
            name: prose-ja                    | name: prose                       | part c-12.4.4.synchronised: prop prose-ja is missing
            values: [P1D]                     | values: []                        | param backup-max-interval: values is missing
            """)
    void what_is_wrong_is_told_with_its_place(String from, String to, String message) {
        SourceFile broken = new SourceFile("my/catalog.yaml", BUILT_IN.text().replace(from, to));

        assertThatThrownBy(() -> CatalogReader.read(broken))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("my/catalog.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void a_control_without_an_essential_criterion_is_refused() {
        SourceFile broken = new SourceFile("c.yaml", BUILT_IN.text().replace("\"essential\"", "\"supporting\""));

        assertThatThrownBy(() -> CatalogReader.read(broken))
                .hasMessageContaining("c.yaml: 11 to mend")
                .hasMessageContaining("group backup / control c-12.3.1: no criterion is essential");
    }

    @Test
    void a_key_that_is_not_read_is_refused() {
        SourceFile broken = new SourceFile("c.yaml", BUILT_IN.text().replace("\n  groups:", "\n  families:"));

        assertThatThrownBy(() -> CatalogReader.read(broken))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("c.yaml:")
                .hasMessageContaining("catalog.families: unknown key");
    }
}
