package dev.tenken.cli;

import dev.tenken.extract.workshop.Workshop;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which frames nobody can test? */
@Command(
        name = "check",
        description =
                "Finds frames that lack an example or a counter-example in Japanese or in English; status 1 if there are any.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PatternsCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private PatternsCommand.Choice choice;

    PatternsCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Workshop.Entry> patterns = choice.workshop().frames();
        List<Workshop.Entry> lacking =
                patterns.stream().filter(p -> !p.missing().isEmpty()).toList();
        lacking.forEach(p -> terminal.out()
                .println(p.path() + ": " + p.topic().json() + "." + p.id() + ": no "
                        + String.join(", no ", p.missing())));
        String all = patterns.size() + (patterns.size() == 1 ? " frame" : " frames");
        terminal.out()
                .println(
                        lacking.isEmpty()
                                ? all + ": each has examples and counter-examples in both languages."
                                : all + "; without some kind of example: " + lacking.size() + ".");
        return lacking.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
