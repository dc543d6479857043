package dev.tenken.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.AssessmentFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list of assessments that memory need not hold. */
class VendorShelfTest {
    private static final Assessment MANY = AssessmentFixtures.many();

    @Test
    void what_has_room_stays_the_same_object() {
        try (VendorShelf shelf = filled(Long.MAX_VALUE)) {
            assertThat(shelf.get(0)).isSameAs(MANY.vendors().get(0));
        }
    }

    @Test
    void what_has_none_comes_back_equal_in_its_place() {
        try (VendorShelf shelf = filled(0)) {
            assertThat(shelf).isEqualTo(MANY.vendors());
            assertThat(shelf.get(1)).isNotSameAs(MANY.vendors().get(1));
        }
    }

    @Test
    void those_in_memory_come_before_those_on_disk() {
        try (VendorShelf shelf = filled(400_000)) {
            assertThat(shelf.get(0)).isSameAs(MANY.vendors().get(0));
            assertThat(shelf.get(1))
                    .isEqualTo(MANY.vendors().get(1))
                    .isNotSameAs(MANY.vendors().get(1));
        }
    }

    @Test
    void outlines_are_at_hand_and_hold_verdicts_but_no_texts() {
        try (VendorShelf shelf = filled(0)) {
            List<VendorAssessment> outlines = shelf.outlines();

            assertThat(outlines.get(0)).isSameAs(shelf.outlines().get(0));
            for (int i = 0; i < outlines.size(); i++) {
                assertThat(outlines.get(i).findings().stream().map(Finding::verdict))
                        .isEqualTo(shelf.get(i).findings().stream()
                                .map(Finding::verdict)
                                .toList());
                assertThat(outlines.get(i).files().documents())
                        .allMatch(d -> d.text().isEmpty());
                assertThat(outlines.get(i).extraction().facts()).isEmpty();
            }
        }
    }

    @Test
    void an_assessment_keeps_the_shelf_and_reads_its_outlines() {
        try (VendorShelf shelf = filled(0)) {
            Assessment assessment =
                    new Assessment(MANY.asOf(), MANY.tool(), MANY.profile(), MANY.rules(), MANY.rulesDigest(), shelf);

            assertThat(assessment.vendors()).isSameAs(shelf);
            assertThat(assessment.outline().vendors()).isEqualTo(shelf.outlines());
        }
    }

    @Test
    void nothing_is_left_on_disk() throws IOException {
        Set<Path> before = files();

        filled(0).close();

        assertThat(files()).isEqualTo(before);
    }

    private static VendorShelf filled(long most) {
        VendorShelf shelf = new VendorShelf(most);
        MANY.vendors().forEach(shelf::put);
        return shelf;
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().endsWith(".vendors"))
                    .collect(Collectors.toSet());
        }
    }
}
