package dev.tenken.cli;

import dev.tenken.assess.workshop.Mutation;
import dev.tenken.assess.workshop.MutationReport;
import dev.tenken.assess.workshop.RuleCases;
import dev.tenken.assess.workshop.RuleCoverage;
import dev.tenken.assess.workshop.RuleEntry;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.run.Papers;
import dev.tenken.run.RuleWorkshop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What do the cases not say? */
@Command(
        name = "coverage",
        description =
                "Tells which rules speak in no case, which criteria lack a rule for an outcome, and, when asked, which rules "
                        + "spoke of no vendor and which small changes of rules no case notices.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesCoverageCommand implements Callable<Integer> {
    private static final int TOLD_EVERY = 25;

    private final Terminal terminal;

    @Mixin
    private RuleChoice choice;

    @Option(
            names = "--mutate",
            description =
                    "Change each rule in small ways, one at a time, run its cases, and list the changes that no case notices.")
    private boolean mutate;

    @Option(
            names = "--portfolio",
            paramLabel = "PATH",
            description = "List the rules that speak of no vendor of this portfolio too.")
    private Path portfolio;

    private int done;

    RulesCoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleWorkshop workshop = choice.workshop();
        RuleCoverage coverage = workshop.coverage();
        RuleCases cases = workshop.cases();
        list("rules that speak in no case", coverage.quietIn(cases));
        outcomes(coverage);
        if (portfolio != null) {
            list("rules that spoke of no vendor in " + portfolio, coverage.quietIn(spokenOf(workshop)));
        }
        if (mutate) {
            mutate(Mutation.run(cases, workshop.scope(), this::tell));
        }
        return ExitStatus.DONE;
    }

    private List<VendorAssessment> spokenOf(RuleWorkshop workshop) {
        Progress progress = new Progress(terminal);
        return workshop.assess(Papers.open(portfolio, progress), LocalDate.now(terminal.clock()), progress);
    }

    private void list(String what, List<RuleEntry> rules) {
        terminal.out().println(what + ": " + rules.size());
        rules.forEach(r -> terminal.out().println("  " + r.file() + ":" + r.line() + ": " + r.rule()));
    }

    private void outcomes(RuleCoverage coverage) {
        List<String> without = coverage.withoutRule();
        terminal.out().println("criteria without a rule: " + without.size());
        without.forEach(c -> terminal.out().println("  " + c));
        terminal.out()
                .println("criteria without a rule for an outcome: "
                        + coverage.withoutOutcome().size());
        coverage.withoutOutcome().forEach((criterion, outcomes) -> terminal.out()
                .println("  " + criterion + ": "
                        + outcomes.stream().map(Attributes::word).collect(Collectors.joining(", "))));
    }

    private void mutate(MutationReport report) {
        terminal.out()
                .println("changes that no case notices: " + report.unnoticed().size());
        for (MutationReport.Change change : report.unnoticed()) {
            terminal.out().println("  " + change.file() + ":" + change.line() + ": " + change.rule());
            terminal.out().println("    - " + change.before());
            terminal.out().println("    + " + change.after());
        }
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "noticed: %d of %d changes (%.1f %%)",
                        report.changes() - report.unnoticed().size(),
                        report.changes(),
                        100 * report.noticed()));
    }

    private void tell(String rule) {
        done++;
        if (done % TOLD_EVERY == 0) {
            terminal.err().println("changed " + done + " rules");
            terminal.err().flush();
        }
    }
}
