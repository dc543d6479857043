package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The documents of vendors, looked at again and again. */
@Command(
        name = "watch",
        description =
                "Looks whether vendors' documents are as they were, in their folders and on the web. What cannot be had or looks wrong is "
                        + "told, and the edition before it stays in force until somebody accepts it.",
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    static CommandLine in(Terminal terminal) {
        return new CommandLine(new WatchCommand())
                .addSubcommand(new WatchLookCommand(terminal))
                .addSubcommand(new WatchListCommand(terminal))
                .addSubcommand(new WatchShowCommand(terminal))
                .addSubcommand(new WatchAcceptCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which of them? Wanted one of look, list, show, accept.");
    }
}
