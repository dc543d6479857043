package dev.tenken.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What opening a database promises on either engine. */
abstract class OpeningTest extends DatabaseTest {

    @Test
    void what_was_stored_is_there_when_it_is_opened_again() {
        database.jdbi().useHandle(h -> h.execute("create table kept (id text primary key)"));
        database.jdbi().useTransaction(h -> h.execute("insert into kept values ('a')"));
        database.close();
        database = Database.open(where());
        assertThat(kept()).containsExactly("a");
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() {
        database.jdbi().useHandle(h -> h.execute("create table kept (id text primary key)"));
        assertThatThrownBy(() -> database.jdbi().useTransaction(h -> {
                    h.execute("insert into kept values ('a')");
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_is_read_as_of_one_moment_does_not_see_who_writes_meanwhile_and_hinders_nobody() {
        database.jdbi().useHandle(h -> h.execute("create table kept (id text primary key)"));
        database.jdbi().useTransaction(h -> h.execute("insert into kept values ('a')"));
        try (Database other = Database.open(where())) {
            List<Integer> seen = database.asOfNow(h -> {
                int before = count(h);
                other.jdbi().useTransaction(o -> o.execute("insert into kept values ('b')"));
                return List.of(before, count(h));
            });
            assertThat(seen).containsExactly(1, 1);
        }
        assertThat(kept()).containsExactly("a", "b");
        assertThat(database.asOfNow(OpeningTest::count)).isEqualTo(2);
    }

    private static int count(Handle handle) {
        return handle.createQuery("select count(*) from kept").mapTo(int.class).one();
    }

    @Test
    void two_writers_wait_for_each_other() throws Exception {
        database.jdbi().useHandle(h -> h.execute("create table counted (n integer not null)"));
        database.jdbi().useHandle(h -> h.execute("insert into counted values (0)"));
        at_once(4, () -> {
            for (int i = 0; i < 25; i++) {
                database.jdbi().useTransaction(h -> {
                    h.createQuery("select count(*) from counted")
                            .mapTo(int.class)
                            .one();
                    h.execute("update counted set n = n + 1");
                });
            }
            return null;
        });
        int sum = database.jdbi()
                .withHandle(h ->
                        h.createQuery("select n from counted").mapTo(int.class).one());
        assertThat(sum).isEqualTo(100);
    }

    @RepeatedTest(5)
    void programs_that_open_a_new_one_at_once_wait_for_each_other() throws Exception {
        String where = empty();
        for (Database opened : at_once(4, () -> Database.open(where))) {
            assertThat(Tables.of(opened)).isEqualTo(Tables.of(database));
            opened.close();
        }
    }

    @Test
    void a_row_without_what_it_refers_to_is_refused() {
        database.jdbi().useHandle(h -> h.execute("create table owner (id text primary key)"));
        database.jdbi().useHandle(h -> h.execute("create table owned (id text primary key references owner (id))"));
        assertThatThrownBy(() -> database.jdbi().useHandle(h -> h.execute("insert into owned values ('a')")))
                .hasMessageMatching("(?si).*foreign.?key.*");
    }

    @Test
    void a_database_of_a_newer_program_is_left_alone() {
        database.jdbi()
                .useHandle(h -> h.execute(
                        "insert into schema_history (installed_rank, version, description, type, script, checksum, "
                                + "installed_by, execution_time, success) values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, "
                                + (dialect() == Dialect.SQLITE ? "1)" : "true)")));
        database.close();
        assertThatThrownBy(() -> Database.open(where()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("another version of Tenken")
                .hasMessageContaining("nothing was changed");
    }

    @Test
    void a_database_of_something_else_is_left_alone() throws SQLException {
        String where = empty();
        try (Connection connection =
                        DriverManager.getConnection(Address.of(where).url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table invoices (id text primary key)");
        }
        assertThatThrownBy(() -> Database.open(where))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("holds tables of something else");
    }

    private List<String> kept() {
        return database.jdbi()
                .withHandle(h ->
                        h.createQuery("select id from kept").mapTo(String.class).list());
    }

    private static <T> List<T> at_once(int threads, Callable<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(work));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
