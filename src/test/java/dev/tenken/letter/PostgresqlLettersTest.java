package dev.tenken.letter;

import dev.tenken.database.Dialect;

class PostgresqlLettersTest extends LettersTest {
    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
