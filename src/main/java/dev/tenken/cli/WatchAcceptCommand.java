package dev.tenken.cli;

import dev.tenken.register.RegisteredVendor;
import dev.tenken.watch.Change;
import dev.tenken.watch.Trouble;
import dev.tenken.watch.fetch.FetchTerms;
import dev.tenken.watch.fetch.Fetcher;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The word of a person that what looks wrong is right. */
@Command(
        name = "accept",
        description =
                "Takes what looked wrong, as it was seen: the small document is the new edition, the page that is gone was withdrawn.",
        mixinStandardHelpOptions = true)
final class WatchAcceptCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "VENDOR", description = "Its id in the register.")
    private String vendor;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DOCUMENT",
            description = "The document, as \"watch list\" names it; the folder as a whole when none is named.")
    private String document;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    WatchAcceptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock());
                Fetcher none = new Fetcher(FetchTerms.OFF, terminal.clock())) {
            RegisteredVendor known = desk.register().vendor(vendor);
            List<Change> changes = new Lookout(desk, database, none, terminal.clock())
                    .accept(known, document == null ? Trouble.FOLDER : document);
            WatchText text = new WatchText(lang.messages());
            changes.forEach(change -> terminal.out().println(text.line(vendor, change)));
            return ExitStatus.DONE;
        }
    }
}
