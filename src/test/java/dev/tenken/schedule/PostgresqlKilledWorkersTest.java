package dev.tenken.schedule;

import dev.tenken.database.Dialect;

class PostgresqlKilledWorkersTest extends KilledWorkersTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
