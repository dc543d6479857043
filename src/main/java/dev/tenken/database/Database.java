package dev.tenken.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * An open database whose tables are up to date. May be used from several threads; several programs may have the same one open, on
 * one machine with SQLite, on many with PostgreSQL. To be closed.
 *
 * <p>With SQLite one transaction writes at a time, and others wait for it: transactions are to be short, and nothing slow (reading a
 * document, judging, sending) is done inside one.
 */
public final class Database implements AutoCloseable {
    private final Address address;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(Address address, HikariDataSource pool) {
        this.address = address;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * @param where a path of a SQLite file, made when it is not there, or a URL of PostgreSQL
     * @throws dev.tenken.model.InputException when it cannot be opened, or belongs to a newer program or to something else
     */
    public static Database open(String where) {
        Address address = Address.of(where);
        HikariDataSource pool = Pools.open(address);
        try {
            Migrations.apply(pool, address);
            return new Database(address, pool);
        } catch (RuntimeException | Error e) {
            pool.close();
            throw e;
        }
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /**
     * Reads as of one moment, whatever others write meanwhile: nobody waits for it, however long it takes. What is done in it changes nothing.
     */
    public <T> T asOfNow(Function<Handle, T> read) {
        if (dialect() == Dialect.POSTGRESQL) {
            return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, read::apply);
        }
        return jdbi.withHandle(handle -> {
            // A transaction of the driver's own would take the right to write, which others wait for.
            handle.execute("begin deferred");
            try {
                return read.apply(handle);
            } finally {
                handle.execute("rollback");
            }
        });
    }

    public DataSource dataSource() {
        return pool;
    }

    public Dialect dialect() {
        return address.dialect();
    }

    /** Where it is, as it may be printed: without a password. */
    public String shown() {
        return address.shown();
    }

    @Override
    public void close() {
        pool.close();
    }
}
