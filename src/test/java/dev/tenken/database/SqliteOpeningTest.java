package dev.tenken.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void readers_are_not_kept_waiting_by_a_writer() {
        String mode = database.jdbi()
                .withHandle(h ->
                        h.createQuery("pragma journal_mode").mapTo(String.class).one());
        assertThat(mode).isEqualTo("wal");
    }
}
