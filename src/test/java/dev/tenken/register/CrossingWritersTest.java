package dev.tenken.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.DatabaseTest;
import dev.tenken.database.Dialect;
import dev.tenken.history.archive.Events;
import dev.tenken.letter.Asked;
import dev.tenken.letter.Letters;
import dev.tenken.register.form.TableReader;
import dev.tenken.register.form.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Writers who take the same rows from both ends: with rows in no order PostgreSQL would end one of them with a deadlock. */
class CrossingWritersTest extends DatabaseTest {
    private static final int ROUNDS = 40;
    private static final List<String> VENDORS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    @Override
    protected Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    private Register register() {
        return new Register(database, new Events(), Clock.systemUTC(), "test");
    }

    @Test
    void tables_in_opposite_orders_letters_and_settings_do_not_wait_for_each_other_for_ever() throws Exception {
        List<String> backwards = new ArrayList<>(VENDORS);
        Collections.reverse(backwards);
        register().take(table("first", VENDORS, "x"), folder);
        List<Callable<Integer>> writers = List.of(
                () -> taken("forth", VENDORS),
                () -> taken("back", backwards),
                this::asked,
                () -> set("critical", "low"),
                () -> set("low", "critical"));
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            for (Future<Integer> done : threads.invokeAll(writers)) {
                assertThat(done.get()).isEqualTo(ROUNDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private int taken(String name, List<String> order) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            register().take(table(name, order, name + i), folder);
        }
        return ROUNDS;
    }

    private int asked() {
        Letters letters = new Letters(database, new Events(), Clock.systemUTC(), "test");
        LocalDate day = LocalDate.EPOCH;
        for (int i = 0; i < ROUNDS; i++) {
            letters.ask(VENDORS.get(i % VENDORS.size()), new Asked(day, day, List.of(), Set.of()));
        }
        return ROUNDS;
    }

    private int set(String first, String second) {
        for (int i = 1; i <= ROUNDS; i++) {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put(first, i + "m");
            parts.put(second, i + "m");
            register().set(parts);
        }
        return ROUNDS;
    }

    private Tables table(String name, List<String> vendors, String owner) throws Exception {
        StringBuilder csv = new StringBuilder("vendor,owner,first-due\n");
        vendors.forEach(vendor -> csv.append(vendor).append(',').append(owner).append(",2027-01-01\n"));
        Path file = Files.writeString(folder.resolve(name + ".csv"), csv);
        return TableReader.csv(file);
    }
}
