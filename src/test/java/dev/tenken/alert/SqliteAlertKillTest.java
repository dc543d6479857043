package dev.tenken.alert;

import dev.tenken.database.Dialect;

class SqliteAlertKillTest extends AlertKillTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
