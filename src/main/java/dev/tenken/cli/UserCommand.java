package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Those who may use the pages. */
@Command(
        name = "user",
        description =
                "Those who may use the pages of \"serve\". Whoever can write to the database may do this; it is in the event log.",
        mixinStandardHelpOptions = true)
final class UserCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    static CommandLine in(Terminal terminal) {
        return new CommandLine(new UserCommand())
                .addSubcommand(new UserListCommand(terminal))
                .addSubcommand(new UserAddCommand(terminal))
                .addSubcommand(new UserEditCommand(terminal))
                .addSubcommand(new UserResetCommand(terminal))
                .addSubcommand(new UserSettingsCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Which of them? Wanted one of list, add, edit, reset-password, settings.");
    }
}
