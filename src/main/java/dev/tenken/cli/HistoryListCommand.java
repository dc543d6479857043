package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Stored;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which assessments are stored. */
@Command(
        name = "list",
        description = "Lists the newest assessment of each vendor, or all of one vendor, or all.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--vendor", paramLabel = "ID", description = "All assessments of this vendor, the oldest first.")
    private String vendor;

    @Option(names = "--all", description = "All assessments, the oldest first.")
    private boolean all;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions options;

    HistoryListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Archive archive = new Archive(database, terminal.clock());
            List<Stored> stored =
                    vendor != null ? archive.of(archive.find(vendor).vendor()) : all ? archive.all() : archive.latest();
            terminal.out().print(new HistoryText(lang.messages(), terminal.width()).list(stored));
        }
        return ExitStatus.DONE;
    }
}
