package dev.tenken.schedule;

import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.register.Register;
import dev.tenken.run.PeriodicRun;
import java.time.Clock;

/**
 * What the schedule works with.
 *
 * @param database where everything is
 * @param register who is due
 * @param run the way to an assessment
 * @param keeper where assessments are kept
 * @param events where each change is told
 * @param clock the one clock
 * @param listener is told how it goes on
 */
public record Parts(
        Database database,
        Register register,
        PeriodicRun run,
        Keeper keeper,
        EventLog events,
        Clock clock,
        WorkListener listener) {}
