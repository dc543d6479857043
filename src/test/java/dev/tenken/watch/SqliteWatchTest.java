package dev.tenken.watch;

import dev.tenken.database.Dialect;

class SqliteWatchTest extends WatchTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
