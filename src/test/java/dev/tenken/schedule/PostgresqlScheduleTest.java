package dev.tenken.schedule;

import dev.tenken.database.Dialect;

class PostgresqlScheduleTest extends ScheduleTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
