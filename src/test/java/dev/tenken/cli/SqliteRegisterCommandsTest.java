package dev.tenken.cli;

import dev.tenken.database.Dialect;

class SqliteRegisterCommandsTest extends RegisterCommandsTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
