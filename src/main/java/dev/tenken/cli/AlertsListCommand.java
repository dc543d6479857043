package dev.tenken.cli;

import dev.tenken.alert.Ahead;
import dev.tenken.alert.Alert;
import dev.tenken.alert.AlertSettings;
import dev.tenken.alert.Alerts;
import dev.tenken.alert.Party;
import dev.tenken.alert.SentMessage;
import dev.tenken.outlook.Outlook;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is told. */
@Command(
        name = "list",
        description =
                "Notes what is near and what happened, and lists the newest alerts with what is known of their telling; with --settings "
                        + "also what would be told to whom. Sends nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AlertsListCommand implements Callable<Integer> {
    private static final int DAY = "2026-11-30".length();

    private final Terminal terminal;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int most;

    @Mixin
    private LanguageOption lang;

    @Mixin
    private AlertOptions options;

    @Mixin
    private AgeOptions ages;

    @Mixin
    private DatabaseOptions database;

    AlertsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = new Desk(database, terminal.clock())) {
            ZoneId zone = desk.register().rhythm().zone();
            AlertSettings settings = options.settings(zone);
            Alerts alerts = new Alerts(desk.database(), terminal.clock());
            Outlook outlook = new Outlook(desk.database(), desk.register(), terminal.clock(), ages.oldest());
            alerts.note(
                    outlook.deadlines(),
                    outlook.happenings(),
                    settings == null ? Ahead.USUAL : settings.ahead(),
                    desk.register().today());
            Map<String, Party> parties = outlook.parties();
            list(alerts, parties, desk.register().today());
            if (settings != null) {
                untold(
                        alerts.untold(settings, parties),
                        parties,
                        desk.register().today());
            }
            alerts.doubtful().forEach(message -> terminal.out().println(line(message)));
            return ExitStatus.DONE;
        }
    }

    private void list(Alerts alerts, Map<String, Party> parties, LocalDate today) {
        Map<String, List<String>> told = alerts.told();
        List<Alert> latest = alerts.latest(most);
        for (Alert alert : latest) {
            String state = told.containsKey(alert.key())
                    ? told(told.get(alert.key()))
                    : lang.messages().get("alerts.not-told");
            terminal.out()
                    .println(alert.raised().toString().substring(0, DAY) + "  "
                            + Alerts.line(alert, lang.language(), today, parties) + "  [" + state + "]");
        }
        if (latest.isEmpty()) {
            terminal.out().println(lang.messages().get("alerts.none"));
        }
    }

    private void untold(Map<String, List<Alert>> untold, Map<String, Party> parties, LocalDate today) {
        untold.forEach((route, waiting) -> {
            terminal.out().println(lang.messages().get("alerts.waiting", route, waiting.size()));
            waiting.forEach(
                    alert -> terminal.out().println("  " + Alerts.line(alert, lang.language(), today, parties)));
        });
    }

    /** Routes, each with what is known of the message. */
    private String told(List<String> routes) {
        return routes.stream()
                .map(told -> {
                    int end = told.lastIndexOf(' ');
                    return told.substring(0, end + 1) + outcome(told.substring(end + 1));
                })
                .collect(Collectors.joining(", "));
    }

    private String outcome(String word) {
        return lang.messages()
                .get(
                        switch (word) {
                            case "sent" -> "alerts.outcome.sent";
                            case "refused" -> "alerts.outcome.refused";
                            case "given-up" -> "alerts.outcome.given-up";
                            default -> "alerts.outcome.uncertain";
                        });
    }

    private String line(SentMessage message) {
        String key = message.outcome() == null
                ? "alerts.message.uncertain"
                : message.outcome().equals("refused") ? "alerts.message.refused" : "alerts.message.given-up";
        String line = lang.messages().get(key, message.stamped().toString().substring(0, DAY), message.route());
        return line + (message.problem() == null ? "" : ": " + message.problem());
    }
}
