package dev.tenken.access;

import dev.tenken.database.Dialect;

class SqliteSessionsTest extends SessionsTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
