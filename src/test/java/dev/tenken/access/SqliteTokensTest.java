package dev.tenken.access;

import dev.tenken.database.Dialect;

class SqliteTokensTest extends TokensTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
