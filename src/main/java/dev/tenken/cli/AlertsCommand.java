package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What people are told without asking. */
@Command(
        name = "alerts",
        description =
                "Tells people, by e-mail and webhooks, what is near and what happened: each thing once, after a pause only what presses most.",
        mixinStandardHelpOptions = true)
final class AlertsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    static CommandLine in(Terminal terminal) {
        return new CommandLine(new AlertsCommand())
                .addSubcommand(new AlertsListCommand(terminal))
                .addSubcommand(new AlertsSendCommand(terminal))
                .addSubcommand(new AlertsTestCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which of them? Wanted one of list, send, test.");
    }
}
