package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.register.Register;
import dev.tenken.schedule.Keeper;
import java.time.Clock;

/** An open database with what commands do at it; to be closed. */
final class Desk implements AutoCloseable {
    private final Database database;
    private final Register register;

    Desk(DatabaseOptions options, Clock clock) {
        this.database = options.open();
        this.register = new Register(database, EVENTS, clock, options.actor());
    }

    private static final EventLog EVENTS = (handle, actor, at, kind, vendor, detail) -> {};

    Database database() {
        return database;
    }

    Register register() {
        return register;
    }

    EventLog events() {
        return EVENTS;
    }

    Keeper keeper() {
        return assessment -> handle -> assessment.asOf().toString();
    }

    @Override
    public void close() {
        database.close();
    }
}
