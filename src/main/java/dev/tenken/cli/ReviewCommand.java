package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What auditors said. */
@Command(
        name = "review",
        description =
                "What auditors said of vendors in the database: dispositions of findings and observations, and facts that they confirmed, "
                        + "rejected or corrected. What stands counts from the next assessment on.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which of them? Wanted one of export, import.");
    }
}
