package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keys for programs. */
@Command(
        name = "token",
        description = "Keys for programs that use the pages' own interface, /api/v1.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    static CommandLine in(Terminal terminal) {
        return new CommandLine(new TokenCommand())
                .addSubcommand(new TokenListCommand(terminal))
                .addSubcommand(new TokenAddCommand(terminal))
                .addSubcommand(new TokenRevokeCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which of them? Wanted one of list, add, revoke.");
    }
}
