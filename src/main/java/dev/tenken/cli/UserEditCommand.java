package dev.tenken.cli;

import dev.tenken.access.User;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Something else about a user. */
@Command(
        name = "edit",
        description = "Changes a user. What no option speaks of stays; --email=\"\" takes the address back.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UserEditCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "USER", description = "The name to log in with.")
    private String login;

    @Mixin
    private UserOptions options;

    @Option(
            names = "--active",
            paramLabel = "yes|no",
            description =
                    "Whether logging in is allowed. Who may not any more is logged out at once, and so are tokens.")
    private Answer active;

    @Mixin
    private DatabaseOptions database;

    /** Yes or no. */
    enum Answer {
        YES,
        NO
    }

    UserEditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            Boolean is = active == null ? null : active == Answer.YES;
            User user = desk.access().users().edit(login, options.fields().active(is), database.actor());
            terminal.out()
                    .println(user.login() + ": " + user.role().word() + ", " + AccessText.state(user) + ", "
                            + user.name());
            return ExitStatus.DONE;
        }
    }
}
