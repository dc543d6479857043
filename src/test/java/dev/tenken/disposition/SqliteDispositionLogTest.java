package dev.tenken.disposition;

import dev.tenken.database.Dialect;

class SqliteDispositionLogTest extends DispositionLogTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
