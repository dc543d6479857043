package dev.tenken.alert;

import dev.tenken.data.SourceFile;
import dev.tenken.database.Database;
import dev.tenken.model.LocalizedText;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Notes and tells, one thing after the other, until it is killed. */
final class TellingProgram {
    private TellingProgram() {}

    /** @param arguments database, port of the mail server, what its alerts are called */
    public static void main(String[] arguments) {
        try (Database database = Database.open(arguments[0])) {
            Alerts alerts = new Alerts(database, Clock.systemUTC());
            System.out.println("begins");
            for (int i = 0; ; i++) {
                Happening happening = new Happening(
                        AlertKind.NEW_GAP,
                        "acme",
                        arguments[2] + "." + i,
                        arguments[2] + "." + i,
                        LocalizedText.same("Told."));
                database.jdbi().useTransaction(handle -> alerts.note(handle, List.of(happening)));
                alerts.tell(settings(arguments[1]), Map.of());
            }
        }
    }

    static AlertSettings settings(String port) {
        String yaml = "mail: {server: \"127.0.0.1:" + port
                + "\", security: none, from: tenken@example.com, to: sato@example.com}\n";
        return AlertSettings.of(new SourceFile("alerts.yaml", yaml), name -> null, ZoneOffset.UTC);
    }
}
