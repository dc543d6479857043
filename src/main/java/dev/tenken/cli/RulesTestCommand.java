package dev.tenken.cli;

import dev.tenken.assess.workshop.BuilderDifference;
import dev.tenken.assess.workshop.CaseResult;
import dev.tenken.assess.workshop.RuleCases;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Do the rules do what their cases say? */
@Command(
        name = "test",
        description = "Runs the cases beside the rules, and tells what came out otherwise; status 1 if something did.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RuleChoice choice;

    RulesTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleCases cases = choice.workshop().cases();
        List<CaseResult> failed = cases.run().stream().filter(r -> !r.holds()).toList();
        failed.forEach(r -> terminal.out().print(CaseDifference.of(r, cases.missing(r))));
        List<BuilderDifference> differing = cases.differences();
        differing.forEach(d -> terminal.out().print(CaseDifference.of(d)));
        String ran = cases.all().size() + (cases.all().size() == 1 ? " case" : " cases");
        String held = failed.isEmpty() ? ran + ": all hold" : ran + "; failed: " + failed.size();
        terminal.out()
                .println(held
                        + (differing.isEmpty()
                                ? "."
                                : "; built differently: " + differing.size() + " (src/docs/drools-traps.md)."));
        return failed.isEmpty() && differing.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
