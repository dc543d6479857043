package dev.tenken.alert;

import dev.tenken.database.Dialect;

class SqliteAlertsTest extends AlertsTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
