package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Pruning;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes what nobody needs any more. */
@Command(
        name = "prune",
        description =
                "Removes old assessments that nobody signed or asked a signature for. The newest of each vendor stays, and so does the "
                        + "note in the event log that the others were there.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryPruneCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--before",
            required = true,
            paramLabel = "DATE",
            description = "Only those stored before this day, as 2024-01-01.")
    private LocalDate before;

    @Option(names = "--dry-run", description = "Only tell how many would go.")
    private boolean trial;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions options;

    HistoryPruneCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Pruning.Wish wish = new Pruning.Wish(
                    before.atStartOfDay(terminal.clock().getZone()).toInstant(), trial);
            Pruning.Report report = new Archive(database, terminal.clock()).prune(wish, options.actor());
            terminal.out()
                    .println(lang.messages()
                            .get(
                                    trial ? "stored.pruned.trial" : "stored.pruned",
                                    report.assessments(),
                                    report.contents()));
        }
        return ExitStatus.DONE;
    }
}
