package dev.tenken.history.archive;

import dev.tenken.database.Dialect;

class SqliteArchiveTest extends ArchiveTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
