package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For those who choose controls and set thresholds: list, show, validate. */
class CatalogCommandTest {

    @TempDir
    Path folder;

    @Test
    void list_shows_every_control_by_family() {
        CommandRun list = CommandRun.of("catalog", "list");

        assertThat(list.status()).as(list.err()).isEqualTo(0);
        assertThat(list.out())
                .contains("ISO/IEC 27017:2015", "Controls: 40", "profiles: default, six-families, strict")
                .containsSubsequence("Backup\n", "  12.3.1 ", "Information backup  · criteria: 9");
    }

    @Test
    void list_follows_another_edition_and_says_what_is_unconfirmed() {
        CommandRun list = CommandRun.of("catalog", "list", "--numbering", "2026", "--profile", "six-families");

        assertThat(list.out())
                .containsSubsequence(
                        "5 Organizational controls",
                        "  5.2 ",
                        "  5.13 ",
                        "Labelling of information (unconfirmed; 8.2.2)",
                        "  5.38 ",
                        "8 Technological controls",
                        "  8.13 ",
                        "  8.17 ")
                .contains("Controls: 11");
    }

    @Test
    void show_tells_all_of_a_control_in_both_languages() {
        CommandRun show = CommandRun.of("catalog", "show", "12.3.1");

        assertThat(show.status()).as(show.err()).isEqualTo(0);
        assertThat(show.out())
                .contains(
                        "12.3.1 Information backup · 情報のバックアップ",
                        "2022: 8.13\n",
                        "2026: 8.13 (unconfirmed)",
                        "Cloud Controls Matrix 4.0, Cloud Security Alliance (own mapping, not the publisher's): BCR-08",
                        "topics: backup, data-location",
                        "satisfied from 7 of 9 criteria",
                        "threshold backup-max-interval = P1D  (Longest accepted time between two backups; set by catalog)",
                        "12.3.1.performed  essential  a gap when failed",
                        "12.3.1.restore-test  supporting\n");
    }

    @Test
    void show_tells_which_profile_set_what() {
        CommandRun show = CommandRun.of("catalog", "show", "8.13", "6.1.3", "--profile", "strict", "--lang", "ja");

        assertThat(show.out())
                .contains("backup-gap-interval = P1D", "設定元 strict", "12.3.1.restore-test  必須：プロファイル strict")
                .contains("allowed-countries = JP");
    }

    @Test
    void a_number_of_2022_may_stand_for_several_controls_and_an_own_one_comes_before_a_near_one() {
        assertThat(CommandRun.of("catalog", "show", "5.31").out())
                .contains("18.1.1 Applicable law", "18.1.5 Regulation")
                .doesNotContain("6.1.3 Contact");
        assertThat(CommandRun.of("catalog", "show", "8.22").out())
                .contains("13.1.3 Segregation in networks")
                .doesNotContain("CLD.9.5.1");
        assertThat(CommandRun.of("catalog", "show", "8.35").out()).contains("CLD.9.5.1 Segregation in virtual");
    }

    @Test
    void an_unknown_control_and_an_unknown_numbering_are_answered_with_what_there_is() {
        CommandRun show = CommandRun.of("catalog", "show", "12.3.9");
        CommandRun list = CommandRun.of("catalog", "list", "--numbering", "2013");

        assertThat(show.status()).isEqualTo(2);
        assertThat(show.err()).contains("unknown control '12.3.9'; nearest: 12.3.1");
        assertThat(list.status()).isEqualTo(2);
        assertThat(list.err()).contains("unknown numbering \"2013\"; wanted one of 2015, 2022, 2026");
    }

    @Test
    void what_is_built_in_is_sound() {
        CommandRun validate = CommandRun.of("catalog", "validate");

        assertThat(validate.status()).as(validate.err()).isEqualTo(0);
        assertThat(validate.out())
                .contains(
                        "controls-catalog/iso27017-csp.yaml: catalog 0.1.0, edition ISO/IEC 27017:2015: families 15, controls 40",
                        "controls-catalog/profiles/strict.yaml: profile: controls ",
                        "controls-catalog/mappings/csa-ccm-4.yaml: mapping: controls 40",
                        "Checked: ",
                        "Sound files: 7");
        assertThat(validate.err()).isEmpty();
    }

    @Test
    void every_problem_of_every_file_is_told_at_once_with_its_path_and_the_sound_ones_are_named() throws IOException {
        Path catalog = Path.of("controls-catalog");
        copy(
                catalog.resolve("iso27017-csp.yaml"),
                "iso27017-csp.yaml",
                "name: topic, value: \"labelling\"",
                "name: topic, value: label");
        copy(catalog.resolve("profiles/six-families.yaml"), "six.yaml", "- c-8.2.2", "- c-8.2.3");
        copy(catalog.resolve("profiles/default.yaml"), "sound.yaml", "uuid: 3c1d", "uuid: 4c1d");
        copy(catalog.resolve("mappings/iso27002-2022.yaml"), "map.yaml", "id-ref: \"8.17\"", "id-ref: \"8.18\"");
        Files.writeString(folder.resolve("notes.yaml"), "notes: none\n");

        CommandRun validate = CommandRun.of("catalog", "validate", folder);

        assertThat(validate.status()).isEqualTo(2);
        assertThat(validate.err())
                .contains("To mend: 5")
                .contains("iso27017-csp.yaml: catalog/groups[1]/controls[0] (c-8.2.2): unknown topic \"label\"")
                .contains("six.yaml: profile/imports[0]: unknown control 'c-8.2.3'; nearest in the catalog: c-8.2.2")
                .contains("map.yaml: mapping-collection/mappings[0]/maps[0]: leads 12.4.4 to [8.18];"
                        + " its number-2022 in the catalog is [8.17]: mend one of them")
                .contains("notes.yaml: top level: wanted one of the keys [catalog, profile, mapping-collection]");
        assertThat(validate.out()).contains("sound.yaml: profile: controls ").doesNotContain("six.yaml");
    }

    @Test
    void a_path_that_does_not_exist_is_told() {
        CommandRun validate = CommandRun.of("catalog", "validate", folder.resolve("none.yaml"));

        assertThat(validate.status()).isEqualTo(2);
        assertThat(validate.err()).contains("none.yaml: no such file or folder; check the path");
    }

    private void copy(Path from, String name, String what, String by) throws IOException {
        String text = Files.readString(from);
        assertThat(text).contains(what);
        Files.writeString(folder.resolve(name), text.replace(what, by));
    }
}
