package dev.tenken.access;

import dev.tenken.database.Dialect;

class PostgresqlVouchedTest extends VouchedTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
