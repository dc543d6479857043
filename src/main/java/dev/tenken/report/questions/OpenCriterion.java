package dev.tenken.report.questions;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Quotes;
import dev.tenken.report.common.Reviews;
import java.util.Comparator;
import java.util.List;

/**
 * A criterion that the documents leave open, for one service or for the vendor as a whole.
 *
 * @param topic title of its group of controls
 */
record OpenCriterion(LocalizedText topic, Finding finding, Judgement judgement) {
    private static final int MOST_QUOTES = 3;

    /** What says most about the need to ask comes first. */
    private static final List<Outcome> TELLING =
            List.of(Outcome.CONTRADICTED, Outcome.FAILED, Outcome.CONDITIONAL, Outcome.VAGUE, Outcome.SILENT);

    static final Comparator<OpenCriterion> MOST_TELLING = Comparator.comparingInt(o -> TELLING.indexOf(o.outcome()));

    static boolean isOpen(Finding finding, Judgement judgement) {
        return finding.effective() != Verdict.NOT_APPLICABLE
                && !finding.isSettled()
                && Reviews.lacks(finding, judgement);
    }

    /** Whether nobody needs to ask for it: it is asked of the vendor, and met. */
    static boolean isMet(Finding finding, Judgement judgement) {
        return finding.effective() != Verdict.NOT_APPLICABLE && Reviews.outcome(finding, judgement) == Outcome.MET;
    }

    /** The outcome that counts: the auditor's where it is another than the machine's. */
    Outcome outcome() {
        return Reviews.outcome(finding, judgement);
    }

    VendorQuestion.Weight weight() {
        if (finding.effective() == Verdict.SATISFIED) {
            return VendorQuestion.Weight.COMPLETING;
        }
        return judgement.criterion().essential() ? VendorQuestion.Weight.NEEDED : VendorQuestion.Weight.HELPFUL;
    }

    /**
     * What was read of it; nothing for silence, where the nearest passages speak of something else, and what an auditor struck out
     * is not what is asked about.
     */
    List<Evidence> cited() {
        return outcome() == Outcome.SILENT ? List.of() : quotes();
    }

    private List<Evidence> quotes() {
        return Quotes.of(judgement).stream().limit(MOST_QUOTES).toList();
    }
}
