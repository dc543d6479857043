package dev.tenken.cli;

import dev.tenken.register.DueState;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All vendors. */
@Command(
        name = "list",
        description =
                "Lists the vendors of the register with tier, owner, last and next day and state, the most pressing first.",
        mixinStandardHelpOptions = true)
final class VendorListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            description = "Only these: up-to-date, due-soon, overdue, in-progress, never, not-scheduled.")
    private Set<DueState> states = Set.of();

    @Option(names = "--owner", paramLabel = "NAME", description = "Only vendors of this owner.")
    private String owner;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private DatabaseOptions database;

    VendorListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            terminal.out().print(new VendorText(desk, terminal).list(states, owner, lang.messages()));
            return ExitStatus.DONE;
        }
    }
}
