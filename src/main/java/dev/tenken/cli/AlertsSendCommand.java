package dev.tenken.cli;

import dev.tenken.alert.AlertSettings;
import dev.tenken.alert.Told;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells people. */
@Command(
        name = "send",
        description =
                "Notes what is near and what happened, and tells those whom it concerns: what presses now, the rest in one message a day. "
                        + "To be run as often as you like; each alert is told once. Ends with status 1 when a message was not taken.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AlertsSendCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private AlertOptions options;

    @Mixin
    private AgeOptions ages;

    @Mixin
    private DatabaseOptions database;

    AlertsSendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            AlertSettings settings = options.needed(desk.register().rhythm().zone());
            Told told = new Teller(desk, settings, ages.oldest(), terminal).tell();
            terminal.out()
                    .println("Messages sent: " + told.messages() + ", alerts in them: " + told.alerts()
                            + ", messages not taken: " + told.problems().size() + ".");
            return told.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }
}
