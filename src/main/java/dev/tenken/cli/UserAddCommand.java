package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A new user. */
@Command(
        name = "add",
        description = "Adds a user, and prints the one-time password to log in with first.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UserAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "USER", description = "The name to log in with: letters a to z, digits, and . _ - @")
    private String login;

    @Mixin
    private UserOptions options;

    @Mixin
    private DatabaseOptions database;

    UserAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            AccessText.tell(terminal, desk.access().users().add(login, options.fields(), database.actor()));
            return ExitStatus.DONE;
        }
    }
}
