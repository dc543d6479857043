package dev.tenken.access;

import dev.tenken.database.Dialect;

class PostgresqlUsersTest extends UsersTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
