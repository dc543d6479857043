package dev.tenken.history.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.json.AssessmentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read back; what is no whole assessment is refused with place and advice. */
class AssessmentReaderTest {
    private static final String ONE = AssessmentJson.write(AssessmentFixtures.one(), Language.EN);

    @TempDir
    Path work;

    @Test
    void what_was_written_is_read_back() {
        SavedAssessment read = AssessmentReader.read(ONE, "one.json");

        assertThat(read.asOf()).hasToString("2026-11-21");
        assertThat(read.yardstick().profile()).isEqualTo("default");
        assertThat(read.yardstick().controls()).containsKeys("8.2.2", "12.3.1", "12.4.4");
        SavedVendor vendor = read.vendors().get(0);
        assertThat(vendor.id()).isEqualTo("minato");
        assertThat(vendor.documents()).extracting(SavedDocument::path).containsExactly("minato/white-paper.txt");
        assertThat(vendor.facts()).extracting(SavedFact::id).containsExactly("b1", "b2", "c1");
        assertThat(vendor.facts().get(0).attributes()).containsEntry("generations", 7);
        assertThat(vendor.facts().get(0).evidence()).hasSize(2);
        assertThat(vendor.facts().get(0).quote()).isEqualTo("データは日次バックアップされ、7世代分保持します。");
        assertThat(vendor.findings().get(2).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(vendor.findings().get(2).service()).isEqualTo("港ゲート");
        assertThat(vendor.observations()).hasSize(1);
    }

    @Test
    void none_and_many_vendors_are_read() {
        assertThat(AssessmentReader.read(AssessmentJson.write(AssessmentFixtures.none(), Language.EN), "none")
                        .vendors())
                .isEmpty();
        SavedAssessment many =
                AssessmentReader.read(AssessmentJson.write(AssessmentFixtures.many(), Language.JA), "many");
        assertThat(many.vendors()).extracting(SavedVendor::id).isSorted().hasSize(4);
        assertThat(many.vendors()).anySatisfy(v -> assertThat(v.failures()).isNotEmpty());
    }

    @Test
    void a_file_of_an_earlier_version_need_not_tell_the_parts_of_the_yardstick() {
        String old = ONE.replaceAll("(?s),\\s*\"patterns\" : null,\\s*\"each\" : \\{ }", "")
                .replaceAll("(?s),\\s*\"controls\" : \\{.*?}\\s*}\\s*}", "}");

        assertThat(old).doesNotContain("\"each\"").doesNotContain("\"topics\"");
        SavedYardstick yardstick = AssessmentReader.read(old, "old.json").yardstick();
        assertThat(yardstick.isTold()).isFalse();
        assertThat(yardstick.rules()).isEmpty();
        assertThat(yardstick.controls()).isEmpty();
    }

    @Test
    void keys_of_a_later_program_are_passed_over() {
        String later = ONE.replace("\"tool\" :", "\"later\" : [ 1 ], \"tool\" :");

        assertThat(AssessmentReader.read(later, "later.json")).isEqualTo(AssessmentReader.read(ONE, "one.json"));
    }

    @Test
    void what_is_no_json_is_refused() {
        refused("Verdicts: all fine", "x.json:1", "JSON");
        refused("", "x.json: is empty");
        refused("[]", "x.json", "wanted an object, got a list");
    }

    @Test
    void a_file_that_was_cut_off_says_so() {
        refused(ONE.substring(0, ONE.length() / 2), "x.json:", "cut off");
    }

    @Test
    void other_schemas_are_refused() {
        refused(
                "{\"schema\": \"sarif/2\"}",
                "x.json: is no assessment: got schema sarif/2, wanted tenken/assessment/1");
        refused("{}", "got schema none");
        refused("{\"schema\": \"tenken/facts/1\"}", "facts hold no verdicts: name the assessment.json");
        refused("{\"schema\": \"tenken/assessment/2\"}", "written by a newer version: use that one");
        refused("{\"schema\": \"tenken/assessment/0\"}", "assess again");
    }

    @Test
    void what_was_changed_by_hand_is_told_with_its_place() {
        refused(
                ONE.replaceFirst("\"verdict\" : \"partial\"", "\"verdict\" : \"fine\""),
                "x.json: vendors[0].findings[1].verdict: wanted one of satisfied, partial, gap",
                "got \"fine\"");
        refused(ONE.replaceFirst("\"line\" : \\d+", "\"line\" : \"four\""), "evidence[0].line: wanted a whole number");
        refused(ONE.replace("2026-11-21", "21.11.2026"), "asOf: wanted a date");
        refused(ONE.replaceFirst("\"facts\" : \\[", "\"fakts\" : ["), "vendors[0].facts: wanted a list, got nothing");
    }

    @Test
    void missing_files_and_folders_are_told_apart() throws IOException {
        assertThatThrownBy(() -> AssessmentReader.read(work.resolve("gone.json")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("gone.json: no such file");
        assertThatThrownBy(() -> AssessmentReader.read(work))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("name the assessment.json in it");
        Path binary = Files.write(work.resolve("binary.json"), new byte[] {(byte) 0xE3, 0, (byte) 0x81});
        assertThatThrownBy(() -> AssessmentReader.read(binary))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no text in UTF-8");
    }

    private static void refused(String json, String... words) {
        assertThatThrownBy(() -> AssessmentReader.read(json, "x.json"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(words);
    }
}
