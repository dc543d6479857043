package dev.tenken.database;

import dev.tenken.model.InputException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a database is.
 *
 * @param dialect its engine
 * @param url for JDBC; may hold a password
 * @param file of SQLite, else null
 */
record Address(Dialect dialect, String url, Path file) {

    /**
     * @param where a path, {@code jdbc:sqlite:PATH}, or a URL of PostgreSQL with or without {@code jdbc:} before it
     * @throws InputException when it is neither
     */
    static Address of(String where) {
        String given = where.strip();
        String url = given.startsWith("jdbc:") ? given.substring("jdbc:".length()) : given;
        if (url.startsWith("postgresql:") || url.startsWith("postgres:")) {
            return new Address(Dialect.POSTGRESQL, "jdbc:postgresql:" + url.substring(url.indexOf(':') + 1), null);
        }
        boolean named = url.startsWith("sqlite:");
        if (given.isEmpty() || !named && (given.startsWith("jdbc:") || url.contains("://"))) {
            throw unknown(where);
        }
        return file(named ? url.substring("sqlite:".length()) : url, where);
    }

    private static Address file(String path, String where) {
        try {
            Path file = Path.of(path).toAbsolutePath().normalize();
            return new Address(Dialect.SQLITE, "jdbc:sqlite:" + file, file);
        } catch (InvalidPathException e) {
            throw unknown(where);
        }
    }

    private static InputException unknown(String where) {
        return new InputException("database " + Secrets.hidden(where)
                + ": neither a file nor a PostgreSQL; give a path like tenken.db, or "
                + "jdbc:postgresql://HOST:PORT/NAME?user=USER (password in the environment variable PGPASSWORD)");
    }

    /** As it may be printed: without a password. */
    String shown() {
        return dialect == Dialect.SQLITE
                ? file.toString()
                : Secrets.hidden(url).toString().replaceFirst("^jdbc:", "");
    }

    @Override
    public String toString() {
        return dialect.name().toLowerCase(Locale.ROOT) + " " + shown();
    }
}
