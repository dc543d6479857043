package dev.tenken.cli;

import dev.tenken.watch.Trouble;
import dev.tenken.watch.Watched;
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
    private final Terminal terminal;

    @Parameters(paramLabel = "VENDOR", arity = "0..1", description = "Its id in the register.")
    private String vendor;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    WatchListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            WatchText text = new WatchText(lang.messages());
            Watched watched = new Watched(desk.database());
            if (vendor != null) {
                desk.register().vendor(vendor);
                terminal.out().print(text.editions(watched.editions(vendor)));
            }
            List<Trouble> troubles = watched.troubles().stream()
                    .filter(t -> vendor == null || t.vendor().equals(vendor))
                    .toList();
            troubles.forEach(t -> terminal.out().println(text.standing(t)));
            terminal.out()
                    .println(lang.messages()
                            .get(troubles.isEmpty() ? "watched.none" : "watched.count", troubles.size()));
            return ExitStatus.DONE;
        }
    }
}
