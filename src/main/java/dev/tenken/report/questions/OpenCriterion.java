package dev.tenken.report.questions;

import dev.tenken.model.Evidence;
import dev.tenken.model.Finding;
import dev.tenken.model.Judgement;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Outcome;
import dev.tenken.model.Verdict;
import dev.tenken.report.common.Quotes;
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

    static final Comparator<OpenCriterion> MOST_TELLING =
            Comparator.comparingInt(o -> TELLING.indexOf(o.judgement().outcome()));

    static boolean isOpen(Finding finding, Judgement judgement) {
        return finding.effective() != Verdict.NOT_APPLICABLE
                && !finding.isSettled()
                && TELLING.contains(judgement.outcome())
                && !isAnswered(finding, judgement);
    }

    /** Whether an auditor has seen it met, or does not ask for it. */
    private static boolean isAnswered(Finding finding, Judgement judgement) {
        String id = judgement.criterion().id();
        if (finding.review() == null || !finding.review().outcomes().containsKey(id)) {
            return false;
        }
        Outcome outcome = finding.review().outcomes().get(id);
        return outcome == null || outcome == Outcome.MET;
    }

    Outcome outcome() {
        return judgement.outcome();
    }

    VendorQuestion.Weight weight() {
        if (finding.effective() == Verdict.SATISFIED) {
            return VendorQuestion.Weight.COMPLETING;
        }
        return judgement.criterion().essential() ? VendorQuestion.Weight.NEEDED : VendorQuestion.Weight.HELPFUL;
    }

    /** What was read of it; nothing for silence, where the nearest passages speak of something else. */
    List<Evidence> cited() {
        return Quotes.of(judgement).stream().limit(MOST_QUOTES).toList();
    }
}
