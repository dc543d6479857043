package dev.tenken.history.archive;

import dev.tenken.database.Dialect;

class PostgresqlArchiveTest extends ArchiveTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
