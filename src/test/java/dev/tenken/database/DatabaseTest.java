package dev.tenken.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is to hold on both engines is written once in a class that extends this one, with two nested or derived classes that say which. Each
 * test has a database of its own: a new file, or a new schema of a server.
 */
public abstract class DatabaseTest {
    /** URL of a PostgreSQL that may be used by tests, with user and password in it. */
    private static final String SERVER = System.getenv("TENKEN_TEST_POSTGRESQL");

    private static final boolean REQUIRED = "required".equals(System.getenv("CI_POSTGRESQL"));

    @TempDir
    protected Path folder;

    private final List<String> schemas = new ArrayList<>();
    private String where;
    protected Database database;

    /** The engine that the tests run on. */
    protected abstract Dialect dialect();

    @BeforeEach
    void open_database() {
        if (dialect() == Dialect.POSTGRESQL) {
            if (REQUIRED) {
                assertThat(SERVER)
                        .as("TENKEN_TEST_POSTGRESQL, the server of the tests")
                        .isNotNull();
            }
            assumeTrue(
                    SERVER != null,
                    "no PostgreSQL: set TENKEN_TEST_POSTGRESQL to jdbc:postgresql://HOST/NAME?user=USER&password=PASSWORD");
        }
        where = empty();
        database = Database.open(where);
    }

    /** Where the database of this test is: a path or a URL. */
    protected final String where() {
        return where;
    }

    /** Where another database can be that does not exist yet. */
    protected final String empty() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        if (dialect() == Dialect.SQLITE) {
            return folder.resolve(name + ".db").toString();
        }
        on_server("create schema " + name);
        schemas.add(name);
        return SERVER + (SERVER.contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    @AfterEach
    void close_database() {
        if (database != null) {
            database.close();
        }
        schemas.forEach(schema -> on_server("drop schema " + schema + " cascade"));
    }

    private static void on_server(String sql) {
        try (Connection connection = DriverManager.getConnection(SERVER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
