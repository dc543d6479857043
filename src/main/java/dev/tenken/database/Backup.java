package dev.tenken.database;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/**
 * A copy of a whole database in one file, taken while others read and write: what one moment held, all of it or nothing. The file is a database
 * of SQLite whichever engine it was taken from, so that it can be looked at with {@code --database FILE} and restored into either.
 */
public final class Backup {
    private Backup() {}

    /**
     * Writes it. The file is there when it is whole and on the disk, and not before.
     *
     * @param replace whether a file that is there may go
     * @throws InputException when it cannot be written, or is there already
     */
    public static void write(Database database, Path file, boolean replace) {
        if (Files.exists(file) && !replace) {
            throw new InputException(file + ": is there already; name a new file, or give --replace");
        }
        Path part = part(file);
        try {
            removePart(part);
            try {
                if (database.dialect() == Dialect.SQLITE) {
                    database.jdbi()
                            .useHandle(h ->
                                    h.execute("vacuum into '" + part.toString().replace("'", "''") + "'"));
                } else {
                    copyOut(database, part);
                }
                settle(part, file, replace);
            } finally {
                removePart(part);
            }
        } catch (IOException | SQLException | JdbiException e) {
            throw failed(file, "cannot be written", e);
        }
    }

    /**
     * Makes a database of a backup.
     *
     * @param where where no database is yet, or an empty one of PostgreSQL
     * @throws InputException when the file is no backup, or something is stored there already
     */
    public static void restore(Path file, String where) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + ": no such file; wanted a backup as the command backup writes it");
        }
        Address address = Address.of(where);
        Path target = address.dialect() == Dialect.SQLITE ? address.file() : null;
        if (target != null && Files.exists(target)) {
            throw new InputException("database " + address.shown()
                    + " is there already; restore into a new file, or move this one away");
        }
        try {
            Path copy = target == null ? Files.createTempFile("tenken-", ".restore") : part(target);
            try {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                // Brings an old backup up to date, and refuses what is none.
                Database whole = Database.open(copy.toString());
                try (whole) {
                    check(whole, file);
                    // Who was at a task then is not any more: the next worker makes them anew of what is due.
                    whole.jdbi().useHandle(h -> h.execute("delete from scheduled_tasks"));
                    if (target == null) {
                        copyIn(whole, where);
                    }
                }
                if (target != null) {
                    settle(copy, target, false);
                }
            } finally {
                removePart(copy);
            }
        } catch (IOException | SQLException | JdbiException e) {
            throw failed(file, "cannot be restored", e);
        }
    }

    private static void check(Database database, Path file) {
        String found = database.jdbi().withHandle(h -> h.createQuery("pragma quick_check(1)")
                .mapTo(String.class)
                .first());
        if (!found.equals("ok")) {
            throw new InputException(file + ": is damaged (" + found + "); nothing was restored; use another backup");
        }
    }

    private static void copyOut(Database database, Path part) throws SQLException {
        try (Database copy = Database.open(part.toString());
                Connection from = database.dataSource().getConnection();
                Connection to = copy.dataSource().getConnection()) {
            from.setAutoCommit(false);
            from.setReadOnly(true);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            to.setAutoCommit(false);
            TableCopy.copy(from, to);
            to.commit();
            from.rollback();
        }
    }

    private static void copyIn(Database whole, String where) throws SQLException {
        try (Database target = Database.open(where);
                Connection from = whole.dataSource().getConnection();
                Connection to = target.dataSource().getConnection()) {
            int events = target.jdbi().withHandle(h -> h.createQuery("select count(*) from events")
                    .mapTo(int.class)
                    .one());
            if (events > 0) {
                throw new InputException("database " + target.shown()
                        + " is not empty; restore into an empty database or schema; nothing was changed");
            }
            to.setAutoCommit(false);
            TableCopy.copy(from, to);
            to.commit();
        }
    }

    private static Path part(Path file) {
        Path absolute = file.toAbsolutePath();
        return absolute.resolveSibling(absolute.getFileName() + ".part");
    }

    /** What an interrupted one left behind goes. */
    private static void removePart(Path part) throws IOException {
        for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + ending));
        }
    }

    private static void settle(Path part, Path file, boolean replace) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (replace) {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(part, file);
        }
    }

    private static InputException failed(Path file, String what, Exception e) {
        return new InputException(
                file + ": " + what + " (" + e.getMessage()
                        + "); is the folder there, may you write in it, and is there room?",
                e);
    }
}
