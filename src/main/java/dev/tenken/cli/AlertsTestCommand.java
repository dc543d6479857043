package dev.tenken.cli;

import dev.tenken.alert.AlertSettings;
import dev.tenken.alert.Alerts;
import dev.tenken.alert.Told;
import dev.tenken.outlook.Outlook;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A message that says nothing, to see whether it arrives. */
@Command(
        name = "test",
        description =
                "Sends a test message to everybody whom the settings name, so that you see whether alerts would arrive.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AlertsTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private AlertOptions options;

    @Mixin
    private DatabaseOptions database;

    AlertsTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            AlertSettings settings = options.needed(desk.register().rhythm().zone());
            Outlook outlook = new Outlook(desk.database(), desk.register(), terminal.clock(), null);
            Told told = new Alerts(desk.database(), terminal.clock()).test(settings, outlook.parties());
            told.problems().forEach(problem -> terminal.err().message(problem));
            terminal.out()
                    .println("Test messages taken: " + told.messages() + ", not taken: "
                            + told.problems().size() + ".");
            return told.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }
}
