package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For those who write rules. */
@Command(
        name = "rules",
        description = "Lists rules, runs their cases, and finds what no case notices.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** The command with its parts. */
    static CommandLine in(Terminal terminal) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(terminal))
                .addSubcommand(new RulesTestCommand(terminal))
                .addSubcommand(new RulesCoverageCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which command? Wanted one of rules list, test, coverage.");
    }
}
