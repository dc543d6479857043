package dev.tenken.database;

class PostgresqlOpeningTest extends OpeningTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
