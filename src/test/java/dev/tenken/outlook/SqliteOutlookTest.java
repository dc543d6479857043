package dev.tenken.outlook;

import dev.tenken.database.Dialect;

class SqliteOutlookTest extends OutlookTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
