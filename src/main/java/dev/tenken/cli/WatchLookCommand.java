package dev.tenken.cli;

import dev.tenken.model.InputException;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.VendorStatus;
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
        for (Change change : looked.changes()) {
            counts.merge(change.kind(), 1, Integer::sum);
            terminal.out().println(WatchText.line(looked.vendor(), change));
        }
        looked.troubles().forEach(trouble -> terminal.out().println(WatchText.line(trouble)));
        unchanged += looked.unchanged();
        troubles += looked.troubles().size();
        notFetched += looked.notFetched();
    }

    private String sum(int vendors) {
        return "Vendors looked at: " + vendors + ". Documents unchanged: " + unchanged + ", new: "
                + count(Change.Kind.NEW) + ", new editions: " + count(Change.Kind.NEW_EDITION) + ", renamed: "
                + count(Change.Kind.RENAMED) + ", withdrawn: " + count(Change.Kind.WITHDRAWN) + ", in trouble: "
                + troubles
                + (notFetched == 0 ? "." : ", not fetched: " + notFetched + " (say --fetch).");
    }

    private int count(Change.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
