package dev.tenken.alert;

import dev.tenken.database.Dialect;

class PostgresqlAlertKillTest extends AlertKillTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
