package dev.tenken.cli;

import dev.tenken.access.Role;
import dev.tenken.access.Scope;
import dev.tenken.access.Token;
import dev.tenken.access.Tokens;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A new token. */
@Command(
        name = "add",
        description = "Makes a token for a program, and prints it once.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TokenAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "USER",
            description = "Its owner. What the program does is done in this name.")
    private String login;

    @Parameters(index = "1", paramLabel = "NAME", description = "What it is for, as \"nightly export\".")
    private String name;

    @Option(names = "--until", paramLabel = "DATE", required = true, description = "Its last day, within a year.")
    private LocalDate until;

    @Option(
            names = "--scope",
            paramLabel = "read|write",
            defaultValue = "read",
            description = "Whether it may change anything. Default: read.")
    private Scope scope;

    @Option(names = "--role", paramLabel = "ROLE", description = "A role not above its owner's. Default: its owner's.")
    private Role role;

    @Mixin
    private DatabaseOptions database;

    TokenAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            Tokens.Wanted wanted = new Tokens.Wanted(
                    name,
                    scope,
                    role,
                    until.plusDays(1).atStartOfDay(terminal.clock().getZone()).toInstant());
            Token.Made made = desk.access().tokens().add(login, wanted, database.actor());
            terminal.out().println(made.text());
            terminal.err()
                    .println("This is the token " + made.token().id() + " of "
                            + made.token().login()
                            + ", shown here only. It holds until "
                            + AccessText.time(made.token().expires()) + ".");
            return ExitStatus.DONE;
        }
    }
}
