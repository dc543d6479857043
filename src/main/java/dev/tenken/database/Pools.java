package dev.tenken.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Connections to either engine, set up as the tables need them. */
final class Pools {
    /** How long a writer waits for the file while another process writes: the longest transaction stores one vendor. */
    private static final int BUSY_MS = 60_000;

    private static final int AGAIN_MS = 20;

    private static final int CONNECT_MS = 10_000;

    private Pools() {}

    /**
     * @throws InputException when the file or server cannot be reached
     */
    static HikariDataSource open(Address address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tenken");
        config.setConnectionTimeout(address.dialect() == Dialect.SQLITE ? BUSY_MS : CONNECT_MS);
        config.setMinimumIdle(0);
        if (address.dialect() == Dialect.SQLITE) {
            config.setDataSource(sqlite(address));
            config.setMaximumPoolSize(8);
        } else {
            postgresql(config, address);
        }
        try {
            return patient(config);
        } catch (RuntimeException e) {
            throw unreachable(address, e);
        }
    }

    /**
     * SQLite does not wait, whatever the timeout, where a file becomes one with a write-ahead log, or a connection opens while the last of another
     * program closes or a killed one is recovered from: who is told then that it is busy comes again.
     */
    private static HikariDataSource patient(HikariConfig config) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_MS);
        while (true) {
            try {
                return new HikariDataSource(config);
            } catch (RuntimeException e) {
                if (!isBusy(e) || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(AGAIN_MS));
            }
        }
    }

    private static boolean isBusy(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                // The low byte is the plain code of those that say more.
                return (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
            }
        }
        return false;
    }

    private static SQLiteDataSource sqlite(Address address) {
        folder(address);
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What was told as done is on the disk, also when the power fails; WAL alone promises that for the program's
        // own death only.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MS);
        // A transaction that begins by reading and then writes would fail at once, not wait, when another wrote in
        // between.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(address.url());
        return source;
    }

    private static void folder(Address address) {
        Path folder = address.file().getParent();
        try {
            if (Files.isDirectory(address.file())) {
                throw new InputException(
                        "database " + address.shown() + ": a folder; wanted a file: name one in it, like "
                                + address.file().resolve("tenken.db"));
            }
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw unreachable(address, e);
        }
    }

    private static void postgresql(HikariConfig config, Address address) {
        config.setJdbcUrl(address.url());
        config.setMaximumPoolSize(10);
        config.addDataSourceProperty("ApplicationName", "tenken");
        // A server that went away is noticed, instead of waited for without end.
        config.addDataSourceProperty("tcpKeepAlive", "true");
        String password = System.getenv("PGPASSWORD");
        if (password != null && !address.url().contains("password=")) {
            config.setPassword(password);
        }
    }

    private static InputException unreachable(Address address, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return new InputException(
                "database " + address.shown() + " cannot be opened: " + cause.getMessage()
                        + (address.dialect() == Dialect.SQLITE
                                ? "; is the folder there and may you write in it?"
                                : "; is the server up, and are user, password and name of the database right?"),
                e);
    }
}
