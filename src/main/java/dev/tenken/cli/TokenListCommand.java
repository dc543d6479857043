package dev.tenken.cli;

import dev.tenken.access.Token;
import dev.tenken.report.text.TextTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All tokens. */
@Command(
        name = "list",
        description = "Lists tokens with owner, scope, role, end and last use, the newest first.",
        mixinStandardHelpOptions = true)
final class TokenListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--user", paramLabel = "USER", description = "Only tokens of this user.")
    private String login;

    @Mixin
    private DatabaseOptions database;

    TokenListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            List<Token> tokens = login == null
                    ? desk.access().tokens().all()
                    : desk.access()
                            .tokens()
                            .of(desk.access().users().user(login).login());
            if (tokens.isEmpty()) {
                terminal.out().println("No token.");
                return ExitStatus.DONE;
            }
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("id", "user", "scope", "role", "state", "until", "last used", "name"));
            tokens.forEach(token -> rows.add(cells(token, terminal.clock().instant())));
            terminal.out().print(TextTable.of(rows));
            return ExitStatus.DONE;
        }
    }

    private static List<String> cells(Token token, Instant now) {
        String over = token.revoked() == null ? "ended" : "revoked";
        return List.of(
                token.id(),
                token.login(),
                token.scope().word(),
                token.role().word(),
                token.isInForce(now) ? "in force" : over,
                AccessText.time(token.expires()),
                AccessText.time(token.used()),
                token.name());
    }
}
