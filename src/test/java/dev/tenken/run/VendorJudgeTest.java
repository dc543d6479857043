package dev.tenken.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import dev.tenken.model.LimitException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.AssessmentFixtures;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A vendor that cannot be judged is told and stops no other. */
class VendorJudgeTest {
    private static final VendorFiles FILES = AssessmentFixtures.english().files();

    @Test
    void a_vendor_over_a_limit_is_not_assessed() {
        VendorAssessment judged = judged(() -> new LimitException(LocalizedText.same("the rules do not end")));

        assertThat(judged.findings()).isEmpty();
        assertThat(judged.files().documents()).isEmpty();
        assertThat(judged.files().failures())
                .contains(new Failure(FILES.vendor().id(), "not assessed: the rules do not end"))
                .hasSize(1 + FILES.documents().size());
        assertThat(judged.files().failures()).noneMatch(Failure::isDefect);
    }

    @Test
    void a_defect_is_named_with_its_vendor() {
        Failure failure = defect(judged(() -> new IllegalStateException("two verdicts")));

        assertThat(failure.path()).isEqualTo(FILES.vendor().id());
        assertThat(failure.message()).contains("a defect of the program, not of your input (IllegalStateException)");
        assertThat(failure.defect()).hasMessage("two verdicts");
    }

    @Test
    void a_stack_that_overflows_is_a_defect_too() {
        assertThat(defect(judged(StackOverflowError::new)).defect()).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void what_vendors_are_judged_by_is_no_fault_of_the_vendor() {
        assertThatThrownBy(() -> judged(() -> new InputException("no such threshold")))
                .isInstanceOf(InputException.class);
    }

    private static VendorAssessment judged(Supplier<Throwable> problem) {
        VendorJudge judge = new VendorJudge(
                reading -> {
                    if (!reading.files().documents().isEmpty()) {
                        VendorJudgeTest.<RuntimeException>raise(problem.get());
                    }
                    return new VendorAssessment(reading.files(), reading.extraction(), List.of(), List.of());
                },
                WorkLimits.STANDARD);
        return judge.judge(new Reading(FILES, new Extraction(List.of(), List.of())));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable problem) throws T {
        throw (T) problem;
    }

    private static Failure defect(VendorAssessment assessment) {
        return assessment.files().failures().stream()
                .filter(Failure::isDefect)
                .findFirst()
                .orElseThrow();
    }
}
