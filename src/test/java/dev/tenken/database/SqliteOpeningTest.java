package dev.tenken.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SqliteOpeningTest extends OpeningTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Test
    void folders_on_the_way_are_made() {
        Path file = folder.resolve("a/b/履歴.db");
        Database.open(file.toString()).close();
        assertThat(file).exists();
    }

    @Test
    void a_folder_is_no_database() {
        assertThatThrownBy(() -> Database.open(folder.toString()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a folder; wanted a file");
    }

    @Test
    void a_file_of_another_kind_is_left_as_it_is() throws IOException {
        Path file = folder.resolve("vendors.csv");
        Files.writeString(file, "vendor,owner\n".repeat(200));
        assertThatThrownBy(() -> Database.open(file.toString()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be opened");
        assertThat(file).hasContent("vendor,owner\n".repeat(200));
    }

    @Test
    void a_file_that_somebody_else_holds_for_a_moment_is_waited_for() throws Exception {
        String where = empty();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + where);
                Statement statement = other.createStatement()) {
            statement.execute("begin exclusive");
            CompletableFuture<Void> opened =
                    CompletableFuture.runAsync(() -> Database.open(where).close());
            Thread.sleep(300);
            assertThat(opened).isNotDone();
            statement.execute("rollback");
            opened.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void readers_are_not_kept_waiting_by_a_writer() {
        String mode = database.jdbi()
                .withHandle(h ->
                        h.createQuery("pragma journal_mode").mapTo(String.class).one());
        assertThat(mode).isEqualTo("wal");
    }
}
