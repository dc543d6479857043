package dev.tenken.history.archive;

import dev.tenken.database.Dialect;

class PostgresqlBackupTest extends BackupTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
