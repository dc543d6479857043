package dev.tenken.assess.explain;

import java.util.List;
import org.drools.model.Rule;

/** Tries every rule on all that is told, one loop in another: what a program without an engine would do. */
final class PlainLoops {
    private final List<PlainRule> rules;

    PlainLoops(List<Rule> rules) {
        this.rules = rules.stream().map(PlainRule::new).toList();
    }

    int results(List<Object> told) {
        int results = 0;
        for (PlainRule rule : rules) {
            for (Object criterion : told) {
                if (rule.isOn(criterion)) {
                    for (Object fact : told) {
                        if (rule.holds(criterion, fact)) {
                            results++;
                        }
                    }
                    break;
                }
            }
        }
        return results;
    }
}
