package dev.tenken.cli;

import dev.tenken.history.compare.Comparison;
import dev.tenken.history.compare.VerdictChange;
import dev.tenken.history.saved.AssessmentReader;
import dev.tenken.history.saved.SavedAssessment;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Failing;
import dev.tenken.report.common.Messages;
import dev.tenken.report.diff.DiffWords;
import dev.tenken.report.json.SavedForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** An earlier assessment that a new one is held against. */
final class Baseline {

    private final SavedAssessment before;

    private Baseline(SavedAssessment before) {
        this.before = before;
    }

    /**
     * Reads it.
     *
     * @return null when none was named
     * @throws InputException when it is missing or no assessment
     */
    static Baseline read(Path file) {
        if (file == null) {
            return null;
        }
        if (!Files.exists(file)) {
            throw new InputException(
                    "--baseline " + file + ": no such file; wanted the assessment.json of an earlier run. "
                            + "At a first run there is none: leave --baseline out, and keep the assessment.json that it writes");
        }
        return new Baseline(AssessmentReader.read(file));
    }

    /** What changed since. */
    Comparison comparedWith(Assessment assessment, Language language) {
        return Comparison.of(before, SavedForm.of(assessment, language));
    }

    /** The findings that are there and are no news: see {@link VerdictChange#isNewOrWorse}. */
    static Set<Failing.Key> known(Comparison comparison, Set<Verdict> failing) {
        Set<Failing.Key> known = new HashSet<>();
        comparison.vendors().forEach(vendor -> vendor.verdicts().stream()
                .filter(v -> v.after() != null && !v.isNewOrWorse(failing))
                .map(VerdictChange::after)
                .forEach(f -> known.add(new Failing.Key(vendor.id(), f.control(), f.service()))));
        return known;
    }

    /** Tells how many findings went which way. */
    static void tell(Comparison comparison, Language language, Screen out) {
        DiffWords words = new DiffWords(language);
        Messages messages = Messages.in(language);
        String counts = words.counts(comparison.trends());
        out.println(messages.get(
                "diff.baseline",
                comparison.before().asOf(),
                counts.isEmpty() ? messages.get("diff.baseline.none") : counts));
        String yardstick = words.counts(comparison.trends(VerdictChange::isOfYardstickAlone));
        if (!yardstick.isEmpty()) {
            out.println(messages.get("diff.summary.yardstick", yardstick));
        }
        out.println();
    }
}
