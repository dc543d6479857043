package dev.tenken.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.DatabaseTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Workers that are killed lose nothing and do nothing twice. {@code -Dworkers.vendors=3000 -Dworkers.kill-every=10 -Dworkers.kills=1000} is
 * the long form.
 */
abstract class KilledWorkersTest extends DatabaseTest {
    private static final int VENDORS = Integer.getInteger("workers.vendors", 60);
    private static final int MILLIS = Integer.getInteger("workers.millis", 100);
    private static final int EVERY = Integer.getInteger("workers.kill-every", 1);
    private static final int KILLS = Integer.getInteger("workers.kills", 2);

    @Test
    void each_due_day_is_settled_exactly_once_whoever_is_killed() throws Exception {
        KilledWorkers workers = new KilledWorkers(database, where(), VENDORS, MILLIS);
        int killed = workers.run(Duration.ofSeconds(EVERY), KILLS, Duration.ofMinutes(30));

        assertThat(killed).isPositive();
        assertThat(workers.kept()).isEqualTo(VENDORS);
        assertThat(workers.keptVendors()).isEqualTo(VENDORS);
        assertThat(workers.done()).isEqualTo(VENDORS);
    }
}
