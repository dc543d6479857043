package dev.tenken.history.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.Database;
import dev.tenken.database.DatabaseTest;
import dev.tenken.database.OlderTables;
import dev.tenken.database.Tables;
import dev.tenken.report.AssessmentFixtures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Programs that are killed in the middle of their work, at another moment each time: what they told as done is there, nothing half-done is,
 * and the next start is clean. A few rounds each; {@code mvn test -Dtest='*KillTest' -Dkill.rounds=50} makes many.
 */
abstract class KillTest extends DatabaseTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    /** Within so many milliseconds behind the beginning of the work the program is killed. */
    private static final int WITHIN = 400;

    private static final int OLD_VENDORS = 200;

    private final Random moments = new Random(17);

    @Test
    void killed_while_storing_assessments() throws Exception {
        int confirmed = 0;
        for (int i = 0; i < ROUNDS; i++) {
            List<String> told = killed("assessment", where(), folder.resolve("none"), i % 5);
            List<String> there =
                    archive().all().stream().map(s -> "stored " + s.id()).toList();
            assertThat(there).containsAll(told.subList(1, told.size()));
            clean();
            confirmed += told.size() - 1;
        }
        assertThat(confirmed).as("assessments that were told as stored").isPositive();
    }

    @Test
    void killed_while_importing() throws Exception {
        Path export = folder.resolve("export.zip");
        try (Database other = Database.open(empty())) {
            Archive source = new Archive(other, Clock.systemUTC());
            for (int i = 0; i < 15; i++) {
                source.store(AssessmentFixtures.many(), Originals.NONE, "A");
            }
            source.exportTo(export, source.all());
        }
        for (int i = 0; i < ROUNDS; i++) {
            List<String> told = killed("import", where(), export, 0);
            if (told.size() > 1) {
                assertThat(archive().all()).hasSize(60);
            }
            clean();
        }
        archive().importFrom(export, "A");
        assertThat(archive().all()).hasSize(60);
        clean();
    }

    @Test
    void killed_while_backing_up() throws Exception {
        for (int i = 0; i < 5; i++) {
            archive().store(AssessmentFixtures.many(), Originals.NONE, "A");
        }
        Path file = folder.resolve("backup.db");
        for (int i = 0; i < ROUNDS; i++) {
            List<String> told = killed("backup", where(), file, i % 3);
            assertThat(Files.exists(file) || told.size() == 1).isTrue();
            if (Files.exists(file)) {
                try (Database copy = Database.open(file.toString())) {
                    Archive archive = new Archive(copy, Clock.systemUTC());
                    assertThat(archive.all()).isEqualTo(archive().all());
                    assertThat(archive.verify().problems()).isEmpty();
                }
            }
            clean();
        }
    }

    @Test
    void killed_while_the_tables_are_made() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            String where = empty();
            killed("migration", where, folder.resolve("none"), 0);
            try (Database next = Database.open(where)) {
                Archive archive = new Archive(next, Clock.systemUTC());
                archive.store(AssessmentFixtures.one(), Originals.NONE, "A");
                assertThat(archive.verify().problems()).isEmpty();
            }
        }
    }

    @Test
    void killed_while_the_tables_of_an_older_program_are_brought_up_to_date() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            String where = empty();
            OlderTables.make(where, "1");
            fill(where);
            // Most of the time goes by before the first table is touched.
            killed("migration", where, folder.resolve("none"), 0, 2 * WITHIN);
            try (Database next = Database.open(where)) {
                int vendors = next.jdbi()
                        .withHandle(h -> h.createQuery("select count(*) from vendor where owner = 'kept'")
                                .mapTo(int.class)
                                .one());
                assertThat(vendors).isEqualTo(OLD_VENDORS);
                assertThat(Tables.of(next)).isEqualTo(Tables.of(database));
                Archive archive = new Archive(next, Clock.systemUTC());
                archive.store(AssessmentFixtures.one(), Originals.NONE, "A");
                assertThat(archive.verify().problems()).isEmpty();
            }
        }
    }

    /** What the older program knew, past this one, which would bring the tables up to date. */
    private static void fill(String where) throws SQLException {
        String url = where.startsWith("jdbc:") ? where : "jdbc:sqlite:" + where;
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into vendor (vendor, name_en, name_ja, owner, status, first_due) values (?, 'N', 'N', 'kept', 'active', '2026-01-01')")) {
            for (int i = 0; i < OLD_VENDORS; i++) {
                insert.setString(1, "v" + i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Archive archive() {
        return new Archive(database, Clock.systemUTC());
    }

    private void clean() {
        assertThat(archive().verify().problems()).isEmpty();
    }

    /**
     * Runs the work, kills it, and gives what it told until then.
     *
     * @param lines how many things it may tell as done before it is about to be killed
     */
    private List<String> killed(String work, String where, Path file, int lines)
            throws IOException, InterruptedException {
        return killed(work, where, file, lines, WITHIN);
    }

    private List<String> killed(String work, String where, Path file, int lines, int within)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWork.class.getName(),
                        work,
                        where,
                        file.toString())
                .redirectError(folder.resolve("killed.err").toFile())
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            told.add(out.readLine());
            assertThat(told.get(0))
                    .as(Files.readString(folder.resolve("killed.err")))
                    .isEqualTo("begins");
            for (int i = 0; i < lines; i++) {
                told.add(out.readLine());
            }
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(within));
            // The process itself would close what it told until then.
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told.add(line);
            }
        }
        process.waitFor();
        return told;
    }
}
