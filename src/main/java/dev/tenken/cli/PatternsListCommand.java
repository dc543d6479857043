package dev.tenken.cli;

import dev.tenken.extract.Workshop;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which patterns there are. */
@Command(
        name = "list",
        description = "Lists every pattern with its file and the number of its examples and counter-examples.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PatternsListCommand implements Callable<Integer> {
    private static final String ROW = "%-26s  %-28s  %11s  %15s  %s%n";

    private final Terminal terminal;

    @Mixin
    private PatternsCommand.Choice choice;

    PatternsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Workshop.Entry> patterns = choice.workshop().patterns();
        terminal.out().printf(Locale.ROOT, ROW, "topic", "pattern", "ex. ja/en", "counter ja/en", "file");
        for (Workshop.Entry p : patterns) {
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            ROW,
                            p.topic().json(),
                            p.id(),
                            p.japaneseExamples() + "/" + p.englishExamples(),
                            p.japaneseCounterExamples() + "/" + p.englishCounterExamples(),
                            p.path());
        }
        long topics = patterns.stream().map(Workshop.Entry::topic).distinct().count();
        terminal.out().println();
        terminal.out().println(patterns.size() + " patterns of " + topics + " topics");
        return ExitStatus.DONE;
    }
}
