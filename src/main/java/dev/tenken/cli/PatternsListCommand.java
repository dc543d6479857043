package dev.tenken.cli;

import dev.tenken.extract.workshop.Workshop;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which frames there are. */
@Command(
        name = "list",
        description =
                "Lists every frame below its topic and file, with the number of its examples and counter-examples.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PatternsListCommand implements Callable<Integer> {
    private static final String ROW = "  %-38s  %14s  %13s\n";

    private final Terminal terminal;

    @Mixin
    private PatternsCommand.Choice choice;

    PatternsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Workshop.Entry> patterns = choice.workshop().frames();
        Object last = null;
        for (Workshop.Entry p : patterns) {
            Object place = List.of(p.topic(), p.path());
            if (!place.equals(last)) {
                head(p, last == null);
                last = place;
            }
            terminal.out()
                    .printf(
                            ROW,
                            p.id(),
                            p.japaneseExamples() + "/" + p.englishExamples(),
                            p.japaneseCounterExamples() + "/" + p.englishCounterExamples());
        }
        long topics = patterns.stream().map(Workshop.Entry::topic).distinct().count();
        terminal.out().println();
        terminal.out().println(patterns.size() + " frames of " + topics + " topics");
        return ExitStatus.DONE;
    }

    private void head(Workshop.Entry first, boolean top) {
        if (top) {
            terminal.out().printf(ROW, "", "examples ja/en", "counter ja/en");
        }
        terminal.out().println(first.topic().json() + "  " + first.path());
    }
}
