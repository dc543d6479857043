package dev.tenken.watch;

import dev.tenken.database.Dialect;

class PostgresqlWatchTest extends WatchTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
