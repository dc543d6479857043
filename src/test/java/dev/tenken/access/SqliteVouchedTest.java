package dev.tenken.access;

import dev.tenken.database.Dialect;

class SqliteVouchedTest extends VouchedTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
