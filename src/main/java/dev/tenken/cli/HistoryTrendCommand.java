package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** How vendors came out over time. */
@Command(
        name = "trend",
        description =
                "Shows how verdicts went: of one vendor by assessment, with what changed and whether documents or yardstick did; "
                        + "of all vendors by month.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryTrendCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "VENDOR", description = "A vendor (default: all together).")
    private String vendor;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions options;

    HistoryTrendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Archive archive = new Archive(database, terminal.clock());
            HistoryText text = new HistoryText(lang.messages(), terminal.width());
            terminal.out()
                    .print(
                            vendor == null
                                    ? text.months(archive.trend())
                                    : text.steps(
                                            archive.trend(archive.find(vendor).vendor())));
        }
        return ExitStatus.DONE;
    }
}
