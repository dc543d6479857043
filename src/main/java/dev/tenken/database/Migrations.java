package dev.tenken.database;

import dev.tenken.model.InputException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables of a database to what this program knows; a database of a newer program is left alone. */
final class Migrations {
    private Migrations() {}

    /**
     * Two programs that do so at once wait for each other. A migration that is interrupted leaves the tables as before.
     *
     * @throws InputException when the database belongs to a newer program, to another one, or was changed by hand
     */
    static void apply(DataSource source, Address address) {
        Flyway flyway = configured(source, address).load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new InputException(
                    "database " + address.shown()
                            + " was made by another version of Tenken, or its tables were changed by hand: "
                            + firstLine(e) + "; nothing was changed; use the newest Tenken, or restore a backup",
                    e);
        } catch (FlywayException e) {
            if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                throw new InputException(
                        "database " + address.shown()
                                + " holds tables of something else; nothing was changed; name a new file or "
                                + "an empty database or schema",
                        e);
            }
            throw new InputException(
                    "the tables of database " + address.shown() + " cannot be brought up to date: " + firstLine(e)
                            + "; nothing of what was stored is lost",
                    e);
        }
    }

    static FluentConfiguration configured(DataSource source, Address address) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(address.dialect().migrations())
                .encoding(StandardCharsets.UTF_8)
                .table("schema_history")
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true);
    }

    private static String firstLine(FlywayException e) {
        return e.getMessage()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .limit(3)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
