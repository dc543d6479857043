package dev.tenken.history.archive;

import dev.tenken.database.Dialect;

class SqliteKillTest extends KillTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
