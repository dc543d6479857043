package dev.tenken.cli;

import dev.tenken.access.AccessSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** How access works. */
@Command(
        name = "settings",
        description = {
            "Shows or changes how logging in works, as: settings idle-minutes=15 sign-alone=no",
            "sign-alone: whether an approver may sign what nobody else worked on (no). idle-minutes: how long one stays logged in without "
                    + "doing anything (30). session-hours: how long in any case (12). failures-before-waiting: how many attempts to log in "
                    + "may fail before one has to wait (5)."
        },
        mixinStandardHelpOptions = true)
final class UserSettingsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME=VALUE", arity = "0..*", description = "What is to be changed.")
    private Map<String, String> parts = new LinkedHashMap<>();

    @Mixin
    private DatabaseOptions database;

    UserSettingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            AccessSettings settings =
                    parts.isEmpty() ? desk.access().settings() : desk.access().set(parts, database.actor());
            settings.texts().forEach((name, value) -> terminal.out().printf("%-25s%s\n", name, value));
            return ExitStatus.DONE;
        }
    }
}
