package dev.tenken.outlook;

import dev.tenken.database.Dialect;

class PostgresqlOutlookTest extends OutlookTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
