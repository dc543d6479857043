package dev.tenken.cli;

import dev.tenken.extract.workshop.PatternExamples;
import dev.tenken.report.text.ScreenText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Do the frames do what their examples say? */
@Command(
        name = "test",
        description = "Runs every example and counter-example, and tells which frame failed on which and why.",
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
        PatternExamples.Report report = choice.workshop().test();
        ScreenText failures = new ScreenText(terminal.colour());
        report.failures().forEach(f -> failures.paragraph(0, terminal.width(), "", f));
        terminal.out().print(failures);
        String ran = report.checked() + " examples and counter-examples";
        terminal.out()
                .println(
                        report.failures().isEmpty()
                                ? ran + ": all hold."
                                : ran + "; failed: " + report.failures().size() + ".");
        return report.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
