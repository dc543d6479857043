package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Another password for a user. */
@Command(
        name = "reset-password",
        description = "Gives a user a new one-time password, which is printed, and ends all sessions.",
        mixinStandardHelpOptions = true)
final class UserResetCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "USER", description = "The name to log in with.")
    private String login;

    @Mixin
    private DatabaseOptions database;

    UserResetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            AccessText.tell(terminal, desk.access().users().resetPassword(login, database.actor()));
            return ExitStatus.DONE;
        }
    }
}
