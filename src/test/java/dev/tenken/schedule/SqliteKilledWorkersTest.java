package dev.tenken.schedule;

import dev.tenken.database.Dialect;

class SqliteKilledWorkersTest extends KilledWorkersTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
