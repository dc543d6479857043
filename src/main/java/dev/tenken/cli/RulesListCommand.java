package dev.tenken.cli;

import dev.tenken.assess.workshop.RuleCoverage;
import dev.tenken.assess.workshop.RuleEntry;
import dev.tenken.model.fact.Attributes;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which rules there are. */
@Command(
        name = "list",
        description =
                "Lists every rule with its control, criterion, outcome and place, and the criteria without a rule.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesListCommand implements Callable<Integer> {
    private static final String ROW = "%-11s  %-28s  %-12s  %-40s  %s\n";
    private static final String EVERY = "every";
    private static final String BY_TOPIC = "by topic";
    private static final String OBSERVES = "observes";

    private final Terminal terminal;

    @Mixin
    private RuleChoice choice;

    RulesListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleCoverage coverage = choice.workshop().coverage();
        List<RuleEntry> rules = coverage.rules();
        terminal.out().printf(ROW, "control", "criterion", "outcome", "rule", "place");
        for (RuleEntry r : rules) {
            terminal.out()
                    .printf(
                            ROW,
                            r.control() == null ? r.kind() == null ? EVERY : BY_TOPIC : r.control(),
                            r.kind() == null ? r.criterion() == null ? EVERY : r.criterion() : OBSERVES,
                            result(r),
                            r.rule(),
                            r.file() + ":" + r.line());
        }
        List<String> without = coverage.withoutRule();
        terminal.out().println();
        without.forEach(c -> terminal.out().println("no rule judges " + c));
        terminal.out()
                .println(rules.size() + (rules.size() == 1 ? " rule" : " rules") + "; criteria without a rule: "
                        + without.size());
        return ExitStatus.DONE;
    }

    /** What a rule comes to: an outcome, or how severe what it observes is. */
    private static String result(RuleEntry rule) {
        if (rule.severity() != null) {
            return Attributes.word(rule.severity());
        }
        return rule.outcome() == null ? "" : Attributes.word(rule.outcome());
    }
}
