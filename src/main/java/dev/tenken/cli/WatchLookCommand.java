package dev.tenken.cli;

import dev.tenken.model.InputException;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.VendorStatus;
import dev.tenken.report.common.Messages;
import dev.tenken.watch.Change;
import dev.tenken.watch.Looked;
import dev.tenken.watch.fetch.Fetcher;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A look at documents. */
@Command(
        name = "look",
        description =
                "Looks at the documents of vendors and tells what changed and what is in trouble. Ends with status 1 when something is.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WatchLookCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "VENDOR",
            arity = "0..*",
            description = "Ids in the register; all that are not offboarded when none is named.")
    private List<String> named = List.of();

    @Mixin
    private FetchOptions fetching;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    private final Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
    private int unchanged;
    private int troubles;
    private int notFetched;

    WatchLookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock());
                Fetcher fetcher = fetching.fetcher(terminal.clock())) {
            Lookout lookout = new Lookout(desk, database, fetcher, terminal.clock());
            List<RegisteredVendor> vendors = vendors(desk);
            int failed = 0;
            for (RegisteredVendor vendor : vendors) {
                try {
                    tell(lookout.look(vendor));
                } catch (InputException e) {
                    failed++;
                    terminal.err().message(e.getMessage());
                }
            }
            terminal.out().println(sum(vendors.size()));
            return failed > 0 ? ExitStatus.WRONG_INPUT : troubles > 0 ? ExitStatus.FINDINGS : ExitStatus.DONE;
        }
    }

    private List<RegisteredVendor> vendors(Desk desk) {
        return named.isEmpty()
                ? desk.register().vendors().stream()
                        .filter(v -> v.status() != VendorStatus.OFFBOARDED)
                        .toList()
                : named.stream().distinct().map(desk.register()::vendor).toList();
    }

    private void tell(Looked looked) {
        WatchText text = new WatchText(lang.messages());
        for (Change change : looked.changes()) {
            counts.merge(change.kind(), 1, Integer::sum);
            terminal.out().println(text.line(looked.vendor(), change));
        }
        looked.troubles().forEach(trouble -> terminal.out().println(text.line(trouble)));
        unchanged += looked.unchanged();
        troubles += looked.troubles().size();
        notFetched += looked.notFetched();
    }

    private String sum(int vendors) {
        Messages messages = lang.messages();
        String end =
                notFetched == 0 ? messages.get("watched.sum.all") : messages.get("watched.sum.not-fetched", notFetched);
        return messages.get(
                "watched.sum",
                vendors,
                unchanged,
                count(Change.Kind.NEW),
                count(Change.Kind.NEW_EDITION),
                count(Change.Kind.RENAMED),
                count(Change.Kind.WITHDRAWN),
                troubles,
                end);
    }

    private int count(Change.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
