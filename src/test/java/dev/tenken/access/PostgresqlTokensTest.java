package dev.tenken.access;

import dev.tenken.database.Dialect;

class PostgresqlTokensTest extends TokensTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
