package dev.tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.catalog.ControlMapping.Link;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Numbering;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the controls are found in other standards. */
class MappingsTest {

    private static final LoadedCatalog CATALOG = Catalogs.loadBuiltIn();
    private static final List<ControlMapping> MAPPINGS = Catalogs.mappings();

    @Test
    void each_mapping_leads_every_control_somewhere() {
        assertThat(MAPPINGS)
                .extracting(ControlMapping::id)
                .containsExactly("csa-ccm-4", "iso27002-2022", "iso27017-2026");
        for (ControlMapping mapping : MAPPINGS) {
            assertThat(mapping.links())
                    .extracting(Link::control)
                    .containsExactlyElementsOf(
                            CATALOG.controls().stream().map(Control::number).toList());
        }
    }

    @Test
    void everything_of_2026_is_unconfirmed_and_nothing_of_2022_is() {
        assertThat(mapping("iso27017-2026").links()).noneMatch(Link::confirmed);
        assertThat(mapping("iso27002-2022").links()).allMatch(Link::confirmed);
        assertThat(CATALOG.controls().stream().flatMap(c -> c.numbers(Numbering.ISO_2026).stream()))
                .isNotEmpty()
                .noneMatch(n -> n.confirmed());
    }

    @Test
    void what_2026_is_said_to_number_anew_is_led_there() {
        assertThat(targets("iso27017-2026", "CLD.6.3.1")).containsExactly("5.38");
        assertThat(targets("iso27017-2026", "CLD.9.5.1")).containsExactly("8.35");
        assertThat(targets("iso27002-2022", "12.4.1")).containsExactly("8.15");
        assertThat(targets("iso27002-2022", "CLD.8.1.5")).containsExactly("5.11", "8.10");
    }

    @Test
    void controls_of_the_clouds_own_have_only_near_numbers_in_2022() {
        for (Control control : CATALOG.controls()) {
            assertThat(control.numbers(Numbering.ISO_2022))
                    .as(control.number())
                    .allMatch(n -> n.nearest() == control.number().startsWith("CLD."));
        }
    }

    @Test
    void the_mapping_to_the_ccm_is_marked_as_our_own_and_gives_ids_only() {
        ControlMapping ccm = mapping("csa-ccm-4");

        assertThat(ccm.own()).isTrue();
        assertThat(ccm.numbering()).isNull();
        assertThat(ccm.links().stream().flatMap(l -> l.targets().stream()))
                .allMatch(id ->
                        id.matches("(A&A|AIS|BCR|CCC|CEK|DCS|DSP|GRC|HRS|IAM|IPY|IVS|LOG|SEF|STA|TVM|UEM)-[0-2][0-9]"));
        assertThat(targets("csa-ccm-4", "12.4.4")).containsExactly("LOG-06");
        assertThat(targets("csa-ccm-4", "12.3.1")).containsExactly("BCR-08");
        assertThat(targets("csa-ccm-4", "6.1.3")).contains("DSP-19");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            relationship: equivalent-to                            | relationship: same-as                             | maps[0]: relationship is same-as; wanted one of
            id-ref: c-12.4.4                                       | id-ref: c-12.4.5                                  | unknown control 'c-12.4.5'; nearest in the catalog: c-12.4.
            id-ref: c-12.4.4                                       | id-ref: c-8.2.2                                   | control c-8.2.2 is mapped twice
            id-ref: c-12.4.4                                       | id-ref: c-8.2.2                                   | control c-12.4.4 has no entry
            targets: [{ type: control, id-ref: "8.17" }]           | targets: [{ type: control, id-ref: "8.17" }, { type: control, id-ref: "8.17" }] | an id is named twice in [8.17, 8.17]
            oscal-version: "1.2.0"                                 | oscal-version: "1.1.2"                            | oscal-version is 1.1.2; wanted 1.2.0
            name: numbering, value: "2022"                         | name: numbering, value: "2023"                    | unknown numbering "2023"
            name: numbering, value: "2022"                         | name: numbering, value: "2026"                    | its number-2026 in the catalog is [5.31]: mend one of them
            method: human                                          | procedure: human                                  | mapping-collection/provenance: method is missing
            href: ../iso27017-csp.yaml                             | href: other.yaml                                  | unknown catalog href other.yaml
            """)
    void what_is_wrong_with_a_mapping_is_told_with_its_place(String from, String to, String message) {
        SourceFile file = Catalogs.builtInMappings().get(1);
        assertThat(file.text()).contains(from);
        SourceFile broken = new SourceFile("my/map.yaml", file.text().replace(from, to));

        assertThatThrownBy(() -> MappingReader.read(broken, CATALOG))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("my/map.yaml")
                .hasMessageContaining(message);
    }

    private static ControlMapping mapping(String id) {
        return MAPPINGS.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> targets(String mapping, String control) {
        return mapping(mapping).links().stream()
                .filter(l -> l.control().equals(control))
                .flatMap(l -> l.targets().stream())
                .toList();
    }
}
