package dev.tenken.disposition;

import dev.tenken.database.Dialect;

class PostgresqlDispositionLogTest extends DispositionLogTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
