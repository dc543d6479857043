package dev.tenken.cli;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.PatternExamples;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Do the patterns do what their examples say? */
@Command(
        name = "test",
        description = "Runs every example and counter-example, and tells which pattern failed on which and why.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PatternsTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private PatternsCommand.Choice choice;

    PatternsTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PatternExamples.Report report = choice.workshop()
                .test(text -> DocumentReader.read(text, new DocumentReader.Origin("example.txt", "", null)));
        report.failures().forEach(terminal.out()::println);
        String ran = report.checked() + " examples and counter-examples";
        terminal.out()
                .println(
                        report.failures().isEmpty()
                                ? ran + ": all hold."
                                : ran + "; failed: " + report.failures().size() + ".");
        return report.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
