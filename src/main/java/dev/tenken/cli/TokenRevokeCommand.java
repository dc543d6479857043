package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** No token any more. */
@Command(name = "revoke", description = "Ends a token at once.", mixinStandardHelpOptions = true)
final class TokenRevokeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Its id, as \"token list\" shows it.")
    private String id;

    @Mixin
    private DatabaseOptions database;

    TokenRevokeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            desk.access().tokens().revoke(id, database.actor());
            terminal.out().println(id + ": revoked");
            return ExitStatus.DONE;
        }
    }
}
