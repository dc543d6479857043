package dev.tenken.history.archive;

import dev.tenken.database.Dialect;

class PostgresqlKillTest extends KillTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
