package dev.tenken.access;

import dev.tenken.database.Dialect;

class PostgresqlSessionsTest extends SessionsTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
