package dev.tenken.history.archive;

import dev.tenken.database.Dialect;

class SqliteAuditTest extends AuditTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
