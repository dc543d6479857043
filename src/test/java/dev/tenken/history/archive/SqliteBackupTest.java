package dev.tenken.history.archive;

import dev.tenken.database.Dialect;

class SqliteBackupTest extends BackupTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
