package dev.tenken.assess.workshop;

import dev.tenken.model.finding.Verdict;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came of a case.
 *
 * @param of the case
 * @param rules every rule of its file that spoke
 * @param verdicts of the controls that it names
 */
public record CaseResult(RuleCase of, SortedSet<String> rules, SortedMap<String, Verdict> verdicts) {

    /** True when all came out as written. */
    public boolean holds() {
        return rules.equals(of.expect()) && verdicts.equals(of.verdicts());
    }

    /** Rules that were to speak and did not. */
    public SortedSet<String> quiet() {
        TreeSet<String> quiet = new TreeSet<>(of.expect());
        quiet.removeAll(rules);
        return quiet;
    }

    /** Rules that spoke unasked. */
    public SortedSet<String> unexpected() {
        TreeSet<String> unexpected = new TreeSet<>(rules);
        unexpected.removeAll(of.expect());
        return unexpected;
    }
}
