package dev.tenken.history.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.database.Backup;
import dev.tenken.database.Database;
import dev.tenken.database.DatabaseTest;
import dev.tenken.database.Dialect;
import dev.tenken.model.InputException;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.AssessmentFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is backed up or exported comes back as it was, on either engine. */
abstract class BackupTest extends DatabaseTest {
    private static final Assessment MANY = AssessmentFixtures.many();

    private Archive archive;
    private Path file;

    @BeforeEach
    void store_and_sign() {
        archive = archive(database);
        file = folder.resolve("backup of 2026.db");
        Stored stored = archive.store(MANY, d -> Optional.of(new byte[] {0, 1, 2, -1}), "A")
                .stored()
                .get(0);
        archive.signing().submit(stored, Signing.Words.of("B", "please"), "A");
        archive.signing().sign(stored, new Signing.Words("C", "use it", "low", null), "A");
    }

    @Test
    void a_backup_is_a_database_that_can_be_looked_at() {
        Backup.write(database, file, false);

        try (Database copy = Database.open(file.toString())) {
            same(archive(copy));
        }
        assertThat(folder.toFile().list()).noneMatch(n -> n.contains(".part"));
    }

    @Test
    void it_is_restored_into_the_same_engine_and_goes_on_from_there() {
        Backup.write(database, file, false);
        String where = empty();
        if (dialect() == Dialect.POSTGRESQL) {
            Database.open(where).close();
        }
        Backup.restore(file, where);

        try (Database copy = Database.open(where)) {
            same(archive(copy));
            archive(copy).store(MANY, Originals.NONE, "A");
            assertThat(archive(copy).all()).hasSize(8);
            assertThat(archive(copy).verify().problems()).isEmpty();
        }
    }

    @Test
    void where_something_is_stored_nothing_is_restored() {
        Backup.write(database, file, false);

        assertThatThrownBy(() -> Backup.restore(file, where())).isInstanceOf(InputException.class);
        same(archive);
    }

    @Test
    void what_is_no_backup_is_refused() throws IOException {
        Files.writeString(file, "no database");
        String where = folder.resolve("new.db").toString();

        assertThatThrownBy(() -> Backup.restore(file, where)).isInstanceOf(InputException.class);
        assertThat(Path.of(where)).doesNotExist();
        assertThatThrownBy(() -> Backup.write(database, file, false)).hasMessageContaining("--replace");
        assertThat(file).hasContent("no database");
    }

    @Test
    void a_backup_taken_while_others_write_holds_one_moment() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!done.get()) {
                archive.store(MANY, Originals.NONE, "A");
            }
        });
        writer.start();
        try {
            for (int i = 0; i < 3; i++) {
                Path taken = folder.resolve(i + ".db");
                Backup.write(database, taken, false);
                try (Database copy = Database.open(taken.toString())) {
                    assertThat(archive(copy).verify().problems()).isEmpty();
                }
            }
        } finally {
            done.set(true);
            writer.join();
        }
    }

    @Test
    void exported_assessments_are_taken_in_once_with_their_signatures() {
        archive.exportTo(file, archive.all());

        try (Database other = Database.open(empty())) {
            Archive taken = archive(other);
            assertThat(taken.importFrom(file, "Z")).isEqualTo(new Archive.Taken(4, 0));
            assertThat(taken.importFrom(file, "Z")).isEqualTo(new Archive.Taken(0, 4));
            assertThat(taken.verify().problems()).isEmpty();
            Stored harbour = taken.find("harbour");
            assertThat(harbour.state()).isEqualTo(State.SIGNED);
            assertThat(taken.restored(harbour).vendors())
                    .containsExactly(MANY.vendors().get(0));
            assertThat(taken.particulars(harbour)).isEqualTo(archive.particulars(archive.find("harbour")));
        }
    }

    @Test
    void an_export_that_was_changed_is_not_taken_in() throws IOException {
        archive.exportTo(file, archive.all());
        Path changed = folder.resolve("changed.zip");
        Zips.replace(
                file, changed, "assessments/00000003.json", "\"verdict\":\"partial\"", "\"verdict\":\"satisfied\"");

        try (Database other = Database.open(empty())) {
            assertThatThrownBy(() -> archive(other).importFrom(changed, "Z"))
                    .hasMessageContaining("is not what it was when it was stored");
            assertThat(archive(other).all()).extracting(Stored::vendor).doesNotContain("minato");
            assertThat(archive(other).verify().problems()).isEmpty();
        }
    }

    @Test
    void what_is_no_export_is_refused() throws IOException {
        Files.writeString(file, "no zip");

        assertThatThrownBy(() -> archive.importFrom(file, "Z")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> archive.importFrom(folder.resolve("none.zip"), "Z"))
                .isInstanceOf(InputException.class);
    }

    private void same(Archive copy) {
        assertThat(copy.all()).isEqualTo(archive.all());
        assertThat(copy.verify()).isEqualTo(archive.verify());
        assertThat(copy.verify().problems()).isEmpty();
        List<Stored> stored = copy.all();
        assertThat(copy.restored(stored.get(2)).vendors())
                .containsExactly(MANY.vendors().get(2));
    }

    private static Archive archive(Database database) {
        return new Archive(database, Clock.systemUTC());
    }
}
