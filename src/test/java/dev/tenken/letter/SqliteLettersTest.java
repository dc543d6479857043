package dev.tenken.letter;

import dev.tenken.database.Dialect;

class SqliteLettersTest extends LettersTest {
    @Override
    protected Dialect dialect() {
        return Dialect.SQLITE;
    }
}
