package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For those who look back. */
@Command(
        name = "history",
        description = "Shows what was assessed and stored: lists, single assessments with every page, changes, trends.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? Wanted one of history list, show, diff, trend, prune, export, import.");
    }
}
