package dev.tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.ControlNumber;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.fact.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogsTest {

    private static final String HEAD = "profile:\n  uuid: 3c1d9e62-7b48-4f05-a2d7-91e4b85c6f21\n"
            + "  metadata: { title: Strict, last-modified: 2026-01-01T00:00:00Z, version: \"1\", oscal-version: \"1.1.2\" }\n";
    private static final String IMPORT =
            HEAD + "  imports:\n    - href: iso27017-csp.yaml\n      include-controls: [{ with-ids: [%s] }]\n";

    @TempDir
    Path folder;

    @Test
    void the_default_profile_selects_every_control_of_the_catalog() {
        Profile profile = Catalogs.load(Catalogs.DEFAULT_PROFILE);

        assertThat(profile.id()).isEqualTo("default");
        assertThat(profile.controls()).isEqualTo(Catalogs.builtIn().controls()).hasSize(40);
        assertThat(profile.controls().stream().map(Control::family).distinct()).hasSize(15);
    }

    @Test
    void six_families_are_eleven_controls() {
        Profile profile = Catalogs.load("six-families");

        assertThat(profile.id()).isEqualTo("six-families");
        assertThat(profile.controls())
                .extracting(Control::number)
                .containsExactly(
                        "12.4.4",
                        "8.2.2",
                        "12.3.1",
                        "12.4.1",
                        "18.1.3",
                        "CLD.12.4.5",
                        "6.1.3",
                        "18.1.1",
                        "6.1.1",
                        "15.1.2",
                        "CLD.6.3.1");
        assertThat(profile.controls().stream().map(Control::family).distinct()).hasSize(6);
    }

    @Test
    void a_control_carries_its_numbers_titles_topics_thresholds_and_criteria() {
        Control backup = control(Catalogs.load("default"), "12.3.1");

        assertThat(backup.numbers(Numbering.ISO_2022))
                .containsExactly(new ControlNumber(Numbering.ISO_2022, "8.13", false, true));
        assertThat(backup.numbers(Numbering.ISO_2026))
                .containsExactly(new ControlNumber(Numbering.ISO_2026, "8.13", false, false));
        assertThat(backup.title().ja()).isEqualTo("情報のバックアップ");
        assertThat(backup.familyTitle().en()).isEqualTo("Backup");
        assertThat(backup.topics()).containsExactly(Topic.BACKUP, Topic.DATA_LOCATION);
        assertThat(backup.minimumMet()).isEqualTo(7);
        Parameter interval = backup.parameters().get("backup-max-interval");
        assertThat(interval.value()).isEqualTo("P1D");
        assertThat(interval.setBy()).isEqualTo("catalog");
        Criterion performed = backup.criteria().get(0);
        assertThat(performed.id()).isEqualTo("12.3.1.performed");
        assertThat(performed.essential()).isTrue();
        assertThat(performed.gapWhenFailed()).isTrue();
        assertThat(performed.duration("backup-gap-interval").iso()).isEqualTo("P7D");
    }

    @Test
    void ids_of_added_controls_are_upper_case() {
        assertThat(control(Catalogs.builtIn(), "CLD.6.3.1").criteria())
                .extracting(Criterion::id)
                .contains("CLD.6.3.1.layers");
    }

    @Test
    void a_file_selects_controls_and_sets_thresholds_under_its_own_name() throws IOException {
        Profile profile = load(IMPORT.formatted("c-12.4.1, c-12.4.4")
                + "  modify: { set-parameters: [{ param-id: log-min-retention, values: [P1Y] }] }\n");

        assertThat(profile.id()).isEqualTo("strict");
        assertThat(profile.controls()).extracting(Control::number).containsExactly("12.4.4", "12.4.1");
        Parameter set =
                control(profile, "12.4.1").criteria().get(0).parameters().get("log-min-retention");
        assertThat(set.value()).isEqualTo("P1Y");
        assertThat(set.setBy()).isEqualTo("strict");
        assertThat(control(profile, "12.4.1")
                        .parameters()
                        .get("log-good-retention")
                        .setBy())
                .isEqualTo("catalog");
    }

    @Test
    void an_unknown_profile_is_answered_with_those_that_are_known() {
        assertThatThrownBy(() -> Catalogs.load("defualt"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("unknown profile 'defualt'; built in: default, six-families, strict");
    }

    @Test
    void everything_wrong_with_a_profile_is_told_at_once() {
        assertThatThrownBy(() -> load(IMPORT.formatted("c-12.3.1x, c-12.4.4")
                        + "  modify: { set-parameters: [{ param-id: log-min-retentoin, values: [P1Y] },"
                        + " { param-id: backup-max-interval, values: [daily] }] }\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("strict.yaml: 3 to mend")
                .hasMessageContaining("unknown control 'c-12.3.1x'; nearest in the catalog: c-12.3.1")
                .hasMessageContaining("profile/imports[0]: unknown control")
                .hasMessageContaining("profile/modify/set-parameters[0] (log-min-retentoin): unknown parameter;"
                        + " nearest in the catalog: log-min-retention")
                .hasMessageContaining(
                        "(backup-max-interval): \"daily\" does not fit; wanted a value like the catalog's P1D");
    }

    @Test
    void a_profile_that_selects_nothing_is_refused() {
        assertThatThrownBy(() -> load(IMPORT.formatted("c-12.3.1")
                        .replace(
                                "include-controls",
                                "exclude-controls: [{ with-ids: [c-12.3.1] }]\n      include-controls")))
                .hasMessageContaining("no control is selected");
        assertThatThrownBy(() -> load(HEAD + "  imports: [{ href: other.yaml, include-all: {} }]\n"))
                .hasMessageContaining("unknown catalog href other.yaml; wanted iso27017-csp.yaml");
    }

    @Test
    void broken_yaml_and_unknown_keys_are_told_with_file_and_place() {
        assertThatThrownBy(() -> load("profile: }")).hasMessageContaining("strict.yaml:1: not valid YAML");
        assertThatThrownBy(() -> load(HEAD + "  import: []\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("strict.yaml:")
                .hasMessageContaining("profile: unknown key import");
    }

    @Test
    void an_unknown_control_is_answered_with_the_nearest() {
        Profile profile = Catalogs.load("default");

        assertThat(Catalogs.select(profile, List.of("cld.6.3.1")).controls())
                .extracting(Control::number)
                .containsExactly("CLD.6.3.1");
        assertThatThrownBy(() -> Catalogs.select(profile, List.of("12.3.9")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("unknown control '12.3.9'; nearest: 12.3.1");
    }

    private Profile load(String yaml) throws IOException {
        Path file = folder.resolve("strict.yaml");
        Files.writeString(file, yaml);
        return Catalogs.load(file.toString());
    }

    private static Control control(Profile profile, String number) {
        return profile.controls().stream()
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
