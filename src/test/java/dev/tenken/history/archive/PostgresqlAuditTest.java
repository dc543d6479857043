package dev.tenken.history.archive;

import dev.tenken.database.Dialect;

class PostgresqlAuditTest extends AuditTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
