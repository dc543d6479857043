package dev.tenken.cli;

import dev.tenken.report.text.TextTable;
import dev.tenken.watch.Edition;
import dev.tenken.watch.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What was seen. */
@Command(
        name = "list",
        description = "Lists documents in trouble; of a vendor, all editions of its documents that were seen.",
        mixinStandardHelpOptions = true)
final class WatchListCommand implements Callable<Integer> {
    private static final int DAY = "2026-11-30".length();

    private final Terminal terminal;

    @Parameters(paramLabel = "VENDOR", arity = "0..1", description = "Its id in the register.")
    private String vendor;

    @Mixin
    private DatabaseOptions database;

    WatchListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            Watched watched = new Watched(desk.database());
            if (vendor != null) {
                desk.register().vendor(vendor);
                editions(watched.editions(vendor));
            }
            long troubles = watched.troubles().stream()
                    .filter(t -> vendor == null || t.vendor().equals(vendor))
                    .peek(t -> terminal.out()
                            .println("Since " + t.since().toString().substring(0, DAY) + ", " + WatchText.line(t)))
                    .count();
            terminal.out().println(troubles == 0 ? "Nothing is in trouble." : "In trouble: " + troubles + ".");
            return ExitStatus.DONE;
        }
    }

    private void editions(List<Edition> editions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("document", "edition", "found", "ended", "characters", "digest"));
        for (Edition edition : editions) {
            String ended = edition.ended() == null
                    ? "in force"
                    : edition.ended().toString().substring(0, DAY) + " "
                            + edition.ending().name().toLowerCase(java.util.Locale.ROOT);
            rows.add(List.of(
                    edition.document(),
                    String.valueOf(edition.number()),
                    edition.found().toString().substring(0, DAY),
                    ended,
                    String.valueOf(edition.paper().characters()),
                    edition.paper().digest().substring(0, 12)));
        }
        terminal.out().print(TextTable.of(rows));
    }
}
