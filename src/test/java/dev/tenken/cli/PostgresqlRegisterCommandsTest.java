package dev.tenken.cli;

import dev.tenken.database.Dialect;

class PostgresqlRegisterCommandsTest extends RegisterCommandsTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
