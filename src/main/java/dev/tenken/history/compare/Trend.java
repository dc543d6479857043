package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedFinding;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.util.List;

/** Which way a verdict went. Silence is neither better nor worse than a verdict: it has words of its own. */
public enum Trend {
    WORSE,
    NO_LONGER_DISCLOSED,
    /** There was no finding on this before. */
    NEW,
    NEWLY_DISCLOSED,
    BETTER,
    /** It began or ceased to apply. */
    SCOPE_CHANGED,
    /** There is no finding on this any more. */
    GONE,
    SAME;

    private static final List<Verdict> BEST_FIRST = List.of(Verdict.SATISFIED, Verdict.PARTIAL, Verdict.GAP);

    /**
     * The way from one finding to the other by the verdicts that count; where these are the same, by
     * whether an auditor settled the matter, then by severity.
     *
     * @param before null when there was none
     * @param after null when there is none
     */
    public static Trend of(SavedFinding before, SavedFinding after) {
        if (before == null || after == null) {
            return before == null ? NEW : GONE;
        }
        if (before.effective() == after.effective() && before.isSettled() != after.isSettled()) {
            return after.isSettled() ? BETTER : WORSE;
        }
        return of(before.effective(), before.effectiveSeverity(), after.effective(), after.effectiveSeverity());
    }

    /**
     * The way of the machine's verdict, whatever auditors say.
     *
     * @param before null when there was none
     * @param after null when there is none
     */
    static Trend ofMachine(SavedFinding before, SavedFinding after) {
        if (before == null || after == null) {
            return before == null ? NEW : GONE;
        }
        return of(before.verdict(), before.severity(), after.verdict(), after.severity());
    }

    private static Trend of(Verdict was, Severity severity, Verdict is, Severity newSeverity) {
        if (was == is) {
            return bySeverity(severity, newSeverity);
        }
        if (was == Verdict.NOT_APPLICABLE || is == Verdict.NOT_APPLICABLE) {
            return SCOPE_CHANGED;
        }
        if (was == Verdict.NOT_DISCLOSED || is == Verdict.NOT_DISCLOSED) {
            return is == Verdict.NOT_DISCLOSED ? NO_LONGER_DISCLOSED : NEWLY_DISCLOSED;
        }
        return BEST_FIRST.indexOf(is) > BEST_FIRST.indexOf(was) ? WORSE : BETTER;
    }

    private static Trend bySeverity(Severity was, Severity is) {
        if (was == null || is == null || was == is) {
            return SAME;
        }
        return is.compareTo(was) < 0 ? WORSE : BETTER;
    }
}
