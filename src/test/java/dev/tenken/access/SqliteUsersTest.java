package dev.tenken.access;

import dev.tenken.database.Dialect;

class SqliteUsersTest extends UsersTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
