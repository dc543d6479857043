package dev.tenken.cli;

import dev.tenken.access.User;
import dev.tenken.report.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** All users. */
@Command(
        name = "list",
        description = "Lists the users with role, state and when they were last here.",
        mixinStandardHelpOptions = true)
final class UserListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOptions database;

    UserListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            List<User> users = desk.access().users().all();
            if (users.isEmpty()) {
                terminal.out()
                        .println("No user yet: add one with \"user add\"; \"serve\" makes one when it starts first.");
                return ExitStatus.DONE;
            }
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("user", "role", "state", "last seen", "lang", "e-mail", "name"));
            users.forEach(user -> rows.add(cells(user)));
            terminal.out().print(TextTable.of(rows));
            return ExitStatus.DONE;
        }
    }

    private static List<String> cells(User user) {
        return List.of(
                user.login(),
                user.role().word(),
                AccessText.state(user),
                AccessText.time(user.lastSeen()),
                user.language().code(),
                user.email() == null ? "—" : user.email(),
                user.name());
    }
}
