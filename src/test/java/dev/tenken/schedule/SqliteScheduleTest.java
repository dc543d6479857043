package dev.tenken.schedule;

import dev.tenken.database.Dialect;

class SqliteScheduleTest extends ScheduleTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
