package dev.tenken.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The migrations of one engine against those of the other. */
class MigrationsTest extends DatabaseTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Test
    void both_engines_have_the_same_tables_and_columns() {
        Path file = folder.resolve("tenken.db");
        try (Database sqlite = Database.open(file.toString())) {
            assertThat(Tables.of(sqlite)).isEqualTo(Tables.of(database));
        }
    }
}
