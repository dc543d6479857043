package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedFinding;
import dev.tenken.history.saved.SavedReview;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * What auditors have to do with a change of a finding. The machine's verdict and the one that counts are followed apart: they can
 * go opposite ways, and then what moved the machine did not move the verdict that counts.
 *
 * @param before null when there was none
 * @param after null when there is none any more
 * @param criteria those on which the machine says something else
 */
record ReviewChange(SavedFinding before, SavedFinding after, List<CriterionChange> criteria) {

    private static final List<Outcome> BEST_FIRST = List.of(
            Outcome.MET, Outcome.CONDITIONAL, Outcome.VAGUE, Outcome.SILENT, Outcome.CONTRADICTED, Outcome.FAILED);

    /** Whether other dispositions are in force on the finding than before. */
    boolean ofDispositions() {
        return inBoth() && !dispositions(before.review()).equals(dispositions(after.review()));
    }

    /** Whether the auditor's verdict is another, came or went. */
    boolean isOther() {
        return inBoth() && !Objects.equals(before.review(), after.review());
    }

    /** Whether the machine says what it said. */
    boolean machineStood() {
        return inBoth()
                && criteria.isEmpty()
                && before.verdict() == after.verdict()
                && before.severity() == after.severity();
    }

    /** Whether nothing that the machine says otherwise took the verdict that counts the way it went. */
    boolean isOfReviewAlone() {
        if (!isOther()) {
            return false;
        }
        Trend trend = Trend.of(before, after);
        Trend machine = Trend.ofMachine(before, after);
        if (machineStood() || trend == Trend.SAME) {
            return machineStood();
        }
        return trend != machine
                && !(isDown(trend, after.effective()) && (isDown(machine, after.verdict()) || criteriaWent(machine, 1)))
                && !(isUp(trend, after.effective()) && (isUp(machine, after.verdict()) || criteriaWent(machine, -1)));
    }

    private boolean inBoth() {
        return before != null && after != null;
    }

    private static List<String> dispositions(SavedReview review) {
        return review == null ? List.of() : review.dispositions();
    }

    private static boolean isDown(Trend trend, Verdict to) {
        return trend == Trend.WORSE
                || trend == Trend.NO_LONGER_DISCLOSED
                || trend == Trend.NEWLY_DISCLOSED && to != Verdict.SATISFIED;
    }

    private static boolean isUp(Trend trend, Verdict to) {
        return trend == Trend.BETTER || trend == Trend.NEWLY_DISCLOSED && to != Verdict.GAP;
    }

    /**
     * Under a verdict of the machine that stands, a criterion may still have gone: one that failed elsewhere hides it from the
     * verdict, and an auditor's word on that one uncovers it.
     */
    private boolean criteriaWent(Trend machine, int direction) {
        return machine == Trend.SAME
                && criteria.stream()
                        .filter(c -> c.before() != null && c.after() != null)
                        .anyMatch(c -> direction
                                == Integer.signum(BEST_FIRST.indexOf(c.after()) - BEST_FIRST.indexOf(c.before())));
    }
}
