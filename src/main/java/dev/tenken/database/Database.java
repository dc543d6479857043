package dev.tenken.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

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
