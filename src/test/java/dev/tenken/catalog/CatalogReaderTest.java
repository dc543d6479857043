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
        assertThat(CatalogReader.read(BUILT_IN).controls()).hasSize(40);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: weight, value: "essential"  | name: weight, value: "core"       | catalog/groups[0]/controls[0]/parts[0] (c-12.4.4.synchronised): prop weight is "core"; wanted essential or supporting
            name: on-failure, value: "gap"    | name: on-failure, value: "fail"   | parts[0] (c-12.4.4.synchronised): prop on-failure is "fail"; wanted gap or partial
            name: topic, value: "clock-sync"  | name: topic, value: "clock"       | catalog/groups[0]/controls[0] (c-12.4.4): unknown topic "clock"
            name: title-ja                    | name: title-jp                    | catalog/groups[0] (clock-sync): prop title-ja is missing
            name: minimum-met, value: "2"     | name: minimum-met, value: "9"     | (c-12.4.4): prop minimum-met is "9"; wanted a number from 0 to 3
            name: actor, value: "provider staff | name: actor, value: "vendor staff | (c-12.4.4): prop actor is "vendor"; wanted one of [provider, staff, customer,
            name: event, value: "change       | name: event, value: "release      | (c-12.1.2): prop event is "release"; wanted one of [price, terms,
            name: guidance-confirmed          | name: guidance                    | (c-12.4.4): unknown prop guidance
            name: number-2022, value: "8.17"  | name: number-2022, value: "8,17"  | (c-12.4.4): prop number-2022 is "8,17"; wanted one number such as 8.13
            value: "8.17", class: unconfirmed | value: "8.17", class: uncertain   | (c-12.4.4): prop number-2026 has class uncertain; wanted none or one of [nearest, nearest-unconfirmed, unconfirmed]
            name: number-2026, value: "8.17"  | name: topic, value: "clock-sync"  | control c-12.4.4: prop number-2026 is missing
            id: c-12.4.4.source               | id: c-12.4.4.synchronised         | parts[1] (c-12.4.4.synchronised): the id is used twice
            id: c-12.4.4.source               | id: c-12.4.5.source               | parts[1] (c-12.4.5.source): the id must begin with that of its control
            id: c-12.4.4                      | id: 12.4.4                        | controls[0] (12.4.4): id is no OSCAL token
            oscal-version: "1.1.2"            | oscal-version: "1.0.0"            | catalog/metadata: oscal-version is 1.0.0; wanted 1.1.2
            name: prose-ja                    | name: prose                       | parts[0] (c-12.4.4.synchronised): prop prose-ja is missing
            values: [P1D]                     | values: []                        | params[0]/values: the list is empty; wanted at least one entry
            values: ["8"]                     | values: [8]                       | params[0]/values[0]: wanted a text, got 8: put it in quotes
            values: [any]                     | values: [Japan]                   | (allowed-countries): "Japan" does not fit; wanted any, or two-letter codes of countries
            uuid: 8a7f2c14                    | uuid: x                           | catalog/uuid: "x-5d3b-4e96-9b1c-6f0e2d7a4c53" does not fit; wanted a UUID
            last-modified: "2026-01-01T       | last-modified: "2026-01-01 at     | catalog/metadata/last-modified: "2026-01-01 at00:00:00Z" does not fit; wanted a date and time with zone
            ns: "https://tenken.dev/ns/oscal" | ns: "tenken"                      | props[0]/ns: "tenken" does not fit; wanted an absolute URI
            """)
    void what_is_wrong_is_told_with_its_place(String from, String to, String message) {
        assertThat(BUILT_IN.text()).contains(from);
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
                .hasMessageContaining("c.yaml: 40 to mend")
                .hasMessageContaining("catalog/groups[2]/controls[0] (c-12.3.1): no criterion is essential");
    }

    @Test
    void a_key_that_is_not_read_is_refused() {
        SourceFile broken = new SourceFile("c.yaml", BUILT_IN.text().replace("\n  groups:", "\n  families:"));

        assertThatThrownBy(() -> CatalogReader.read(broken))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("c.yaml:")
                .hasMessageContaining("catalog: groups is missing")
                .hasMessageContaining(
                        "catalog: unknown key families; known here: [back-matter, groups, metadata, params, uuid]");
    }

    @Test
    void what_is_out_of_shape_and_what_makes_no_sense_is_told_at_once() {
        SourceFile broken = new SourceFile(
                "c.yaml",
                BUILT_IN.text()
                        .replaceFirst("title: \"Backup\"", "titel: Backup")
                        .replaceFirst("value: \"clock-sync\"", "value: clock"));

        assertThatThrownBy(() -> CatalogReader.read(broken))
                .hasMessageContaining("c.yaml: 3 to mend")
                .hasMessageContaining("catalog/groups[2] (backup): title is missing")
                .hasMessageContaining("catalog/groups[2] (backup): unknown key titel")
                .hasMessageContaining("unknown topic \"clock\"");
    }

    @Test
    void a_text_that_is_no_yaml_is_told_with_its_line() {
        assertThatThrownBy(() -> CatalogReader.read(new SourceFile("c.yaml", "catalog: }")))
                .hasMessageContaining("c.yaml:1: not valid YAML");
        assertThatThrownBy(() -> CatalogReader.read(new SourceFile("c.yaml", "profile: {}")))
                .hasMessageContaining("top level: catalog is missing");
    }
}
