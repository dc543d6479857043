package dev.tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What profiles make of the catalog and of each other. */
class ProfilesTest {

    private static final String NS = "ns: \"https://tenken.dev/ns/oscal\"";

    @TempDir
    Path folder;

    @Test
    void strict_selects_what_default_does_and_narrows_it() {
        Profile strict = Catalogs.load("strict");

        assertThat(strict.controls())
                .extracting(Control::number)
                .containsExactlyElementsOf(Catalogs.load("default").controls().stream()
                        .map(Control::number)
                        .toList());
        assertThat(control(strict, "12.4.1")
                        .parameters()
                        .get("log-min-retention")
                        .value())
                .isEqualTo("P1Y");
        assertThat(control(strict, "6.1.3").criteria().get(0).words("allowed-countries"))
                .containsExactly("JP");
    }

    @Test
    void strict_makes_the_test_of_backups_essential_and_says_that_it_does() {
        Criterion usual = criterion(Catalogs.load("default"), "12.3.1.restore-test");
        Criterion strict = criterion(Catalogs.load("strict"), "12.3.1.restore-test");

        assertThat(usual.essential()).isFalse();
        assertThat(usual.weighedBy()).isEqualTo("catalog");
        assertThat(strict.essential()).isTrue();
        assertThat(strict.weighedBy()).isEqualTo("strict");
        assertThat(strict.duration("backup-gap-interval").iso()).isEqualTo("P1D");
        assertThat(criterion(Catalogs.load("strict"), "12.3.1.method").weighedBy())
                .isEqualTo("catalog");
    }

    @Test
    void a_profile_builds_on_another_and_each_is_named_for_what_it_set() throws IOException {
        Profile own = load("own", imports("strict.yaml", "include-all: {}") + """
                  modify:
                    set-parameters: [{ param-id: allowed-countries, values: [JP, SG] }]
                    alters:
                      - control-id: c-12.3.1
                        removes: [{ by-id: c-12.3.1.method }, { by-item-name: prop, by-name: minimum-met }]
                        adds: [{ props: [{ %s, name: minimum-met, value: "4" }] }]
                """.formatted(NS));

        Control backup = control(own, "12.3.1");
        assertThat(backup.minimumMet()).isEqualTo(4);
        assertThat(backup.criteria())
                .extracting(Criterion::id)
                .contains("12.3.1.restore-test")
                .doesNotContain("12.3.1.method");
        assertThat(criterion(own, "12.3.1.restore-test").weighedBy()).isEqualTo("strict");
        assertThat(backup.parameters().get("backup-gap-interval").setBy()).isEqualTo("strict");
        assertThat(control(own, "6.1.3").parameters().get("allowed-countries").setBy())
                .isEqualTo("own");
        assertThat(control(own, "6.1.3").parameters().get("allowed-countries").value())
                .isEqualTo("JP, SG");
    }

    @Test
    void a_profile_beside_another_is_found_and_may_leave_controls_out() throws IOException {
        write("base", imports("iso27017-csp.yaml", "include-controls: [{ with-ids: [c-8.2.2, c-12.4.4] }]"));

        Profile own =
                load("own", imports("base.yaml", "include-all: {}\n      exclude-controls: [{ with-ids: [c-8.2.2] }]"));

        assertThat(own.controls()).extracting(Control::number).containsExactly("12.4.4");
    }

    @Test
    void profiles_that_import_each_other_are_refused() throws IOException {
        write("one", imports("two.yaml", "include-all: {}"));
        write("two", imports("one.yaml", "include-all: {}"));

        assertThatThrownBy(() -> Catalogs.load(folder.resolve("one.yaml").toString()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("one.yaml imports itself, by way of");
    }

    @Test
    void an_import_says_what_it_takes_in_one_way() {
        assertThatThrownBy(() -> load("own", imports("default.yaml", "exclude-controls: [{ with-ids: [c-8.2.2] }]")))
                .hasMessageContaining("profile/imports[0]: wanted one of include-all and include-controls");
        assertThatThrownBy(() -> load(
                        "own",
                        imports("default.yaml", "include-all: {}\n      include-controls: [{ with-ids: [c-8.2.2] }]")))
                .hasMessageContaining("profile/imports[0]: wanted one of include-all and include-controls");
    }

    @Test
    void what_is_wrong_with_an_imported_profile_is_told_where_it_stands() throws IOException {
        write("base", imports("iso27017-csp.yaml", "include-controls: [{ with-ids: [c-8.2.9] }]"));

        assertThatThrownBy(() -> load("own", imports("base.yaml", "include-all: {}")))
                .hasMessageContaining("own.yaml: ")
                .hasMessageContaining("profile/imports[0]/href: ")
                .hasMessageContaining(
                        "base.yaml: profile/imports[0]: unknown control 'c-8.2.9'; nearest in the catalog: c-8.2.2");
    }

    @Test
    void alterations_that_cannot_be_made_are_told_all_at_once() {
        assertThatThrownBy(() -> load(
                        "own",
                        imports("iso27017-csp.yaml", "include-controls: [{ with-ids: [c-8.2.2] }]")
                                + """
                  modify:
                    alters:
                      - control-id: c-8.2.3
                        adds: [{ props: [{ %1$s, name: minimum-met, value: "1" }] }]
                      - control-id: c-8.2.2
                        removes: [{ by-name: label-ja }, { by-item-name: prop }]
                        adds:
                          - by-id: c-8.2.2.functoin
                            props: [{ %1$s, name: weight, value: essential }]
                          - by-id: c-8.2.2.function
                            props: [{ %1$s, name: topic, value: backup }]
                          - props: [{ %1$s, name: minimum-met, value: "3" }]
                      - control-id: c-12.4.4
                        removes: [{ by-name: weight }]
                """.formatted(NS)))
                .hasMessageContaining("alters[0] (c-8.2.3): unknown control 'c-8.2.3'; nearest in the catalog: c-8.2.2")
                .hasMessageContaining("alters[1]/removes[0]: nothing in c-8.2.2 fits it")
                .hasMessageContaining("alters[1]/removes[1]: wanted at least one of by-id, by-name, by-class")
                .hasMessageContaining("alters[1]/adds[0]: unknown part 'c-8.2.2.functoin'; nearest: c-8.2.2.function")
                .hasMessageContaining("alters[1]/adds[1]: prop topic of https://tenken.dev/ns/oscal cannot be altered")
                .hasMessageContaining("alters[1] (c-8.2.2): prop minimum-met is \"3\"; wanted a number from 0 to 2")
                .hasMessageContaining("alters[2]/parts[0] (c-12.4.4.synchronised): prop weight is missing");
    }

    @Test
    void a_value_that_breaks_the_catalogs_constraint_is_refused() {
        assertThatThrownBy(
                        () -> load(
                                "own",
                                imports("default.yaml", "include-all: {}")
                                        + "  modify: { set-parameters: [{ param-id: allowed-countries, values: [JP, Japan] }] }\n"))
                .hasMessageContaining("(allowed-countries): \"Japan\" does not fit; wanted any, or two-letter codes");
    }

    private static String imports(String href, String what) {
        return """
                profile:
                  uuid: 3c1d9e62-7b48-4f05-a2d7-91e4b85c6f21
                  metadata: { title: Own, last-modified: 2026-01-01T00:00:00Z, version: "1", oscal-version: "1.1.2" }
                  imports:
                    - href: %s
                      %s
                """.formatted(href, what);
    }

    private Path write(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), yaml);
    }

    private Profile load(String name, String yaml) throws IOException {
        return Catalogs.load(write(name, yaml).toString());
    }

    private static Control control(Profile profile, String number) {
        return profile.controls().stream()
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Criterion criterion(Profile profile, String id) {
        return profile.controls().stream()
                .flatMap(c -> c.criteria().stream())
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
