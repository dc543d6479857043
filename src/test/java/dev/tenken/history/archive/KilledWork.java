package dev.tenken.history.archive;

import dev.tenken.database.Backup;
import dev.tenken.database.Database;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.AssessmentFixtures;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * What a program does until it is killed: {@code WORK WHERE FILE}. It prints {@code begins} when the work begins, and each thing as it
 * tells the user that it is done.
 */
final class KilledWork {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private KilledWork() {}

    public static void main(String[] arguments) {
        String where = arguments[1];
        Path file = Path.of(arguments[2]);
        if (arguments[0].equals("migration")) {
            OUT.println("begins");
        }
        try (Database database = Database.open(where)) {
            Archive archive = new Archive(database, Clock.systemUTC());
            OUT.println(arguments[0].equals("migration") ? "migrated" : "begins");
            switch (arguments[0]) {
                case "migration" -> waitToBeKilled();
                case "assessment" -> storeForEver(archive);
                case "import" -> {
                    OUT.println("imported " + archive.importFrom(file, "killed").imported());
                    waitToBeKilled();
                }
                case "backup" -> {
                    for (int i = 0; ; i++) {
                        Backup.write(database, file, true);
                        OUT.println("backup " + i);
                    }
                }
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static void storeForEver(Archive archive) {
        Assessment run = AssessmentFixtures.many();
        while (true) {
            for (VendorAssessment vendor : run.vendors()) {
                Assessment one = new Assessment(
                        run.asOf(), run.tool(), run.profile(), run.rules(), run.rulesDigest(), List.of(vendor));
                archive.store(one, Originals.NONE, "killed").stored().forEach(s -> OUT.println("stored " + s.id()));
            }
        }
    }

    private static void waitToBeKilled() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
