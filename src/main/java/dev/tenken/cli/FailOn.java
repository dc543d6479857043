package dev.tenken.cli;

import dev.tenken.history.compare.Comparison;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Verdict;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.TypeConversionException;

/** From which verdict on an assessment counts as failed; what an auditor settled does not count. The constants are the words of the command line. */
enum FailOn {
    GAP(EnumSet.of(Verdict.GAP)),
    PARTIAL(EnumSet.of(Verdict.GAP, Verdict.PARTIAL)),
    NOT_DISCLOSED(EnumSet.of(Verdict.GAP, Verdict.PARTIAL, Verdict.NOT_DISCLOSED));

    private final Set<Verdict> verdicts;

    FailOn(Set<Verdict> verdicts) {
        this.verdicts = Collections.unmodifiableSet(verdicts);
    }

    /** The verdicts that count as failed. */
    Set<Verdict> verdicts() {
        return verdicts;
    }

    boolean isReachedBy(Assessment assessment) {
        return assessment.vendors().stream()
                .anyMatch(v -> v.findings().stream().anyMatch(f -> verdicts.contains(f.effective()) && !f.isSettled()));
    }

    /** Whether a finding fails that is new, worse than it was, did not fail before, or was not disclosed then. */
    boolean isReachedBy(Comparison comparison) {
        return comparison.vendors().stream()
                .flatMap(v -> v.verdicts().stream())
                .anyMatch(v -> v.isNewOrWorse(verdicts));
    }

    /** The constant of this word of the command line. */
    static FailOn of(String word) {
        for (FailOn failOn : values()) {
            if (Attributes.word(failOn).equals(word)) {
                return failOn;
            }
        }
        throw new TypeConversionException(
                "\"" + word + "\" is no verdict to fail on; wanted gap, partial or not-disclosed");
    }
}
