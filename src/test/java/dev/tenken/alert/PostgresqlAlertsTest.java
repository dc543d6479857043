package dev.tenken.alert;

import dev.tenken.database.Dialect;

class PostgresqlAlertsTest extends AlertsTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
