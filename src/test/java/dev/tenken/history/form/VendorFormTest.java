package dev.tenken.history.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.finding.Assessment;
import dev.tenken.report.AssessmentFixtures;
import org.junit.jupiter.api.Test;

/** What is written of an assessment is the assessment. */
class VendorFormTest {

    @Test
    void assessments_come_back_equal() {
        Assessment many = AssessmentFixtures.many();

        assertThat(Archived.and(many)).isEqualTo(many);
    }

    @Test
    void what_was_one_object_is_one_object_again() {
        Assessment back = Archived.and(AssessmentFixtures.many());

        back.vendors().stream()
                .flatMap(v -> v.findings().stream())
                .forEach(f -> assertThat(back.profile().controls()).anyMatch(c -> c == f.control()));
    }

    @Test
    void the_same_assessment_gives_the_same_bytes() {
        Assessment many = AssessmentFixtures.many();

        assertThat(Archived.of(Archived.and(many)).digests())
                .isEqualTo(Archived.of(many).digests());
    }
}
