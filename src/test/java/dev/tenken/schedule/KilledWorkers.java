package dev.tenken.schedule;

import dev.tenken.database.Database;
import dev.tenken.register.Register;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Three workers on one database, of which one is killed every so often and another one takes its place. */
final class KilledWorkers {
    private static final int WORKERS = 3;

    private final Database database;
    private final String where;
    private final int vendors;
    private final int millis;
    private final List<Process> workers = new ArrayList<>();
    private int started;
    private int killed;

    /**
     * @param vendors so many are due, each once
     * @param millis that each takes
     */
    KilledWorkers(Database database, String where, int vendors, int millis) {
        this.database = database;
        this.where = where;
        this.vendors = vendors;
        this.millis = millis;
    }

    /**
     * Lets them work until all is done.
     *
     * @param killings at most so many; further ones would only take longer
     * @return how many were killed
     */
    int run(Duration every, int killings, Duration longest) throws IOException, InterruptedException {
        prepare();
        long begin = System.nanoTime();
        long lastKill = begin;
        try {
            for (int i = 0; i < WORKERS; i++) {
                workers.add(WorkerProcess.start(where, "worker-" + started++, millis));
            }
            while (settled() < vendors && System.nanoTime() - begin < longest.toNanos()) {
                Thread.sleep(Duration.ofMillis(100).toMillis());
                if (killed < killings && System.nanoTime() - lastKill > every.toNanos() && settled() > 0) {
                    kill();
                    lastKill = System.nanoTime();
                }
            }
        } finally {
            workers.forEach(Process::destroyForcibly);
            for (Process worker : workers) {
                worker.waitFor();
            }
        }
        return killed;
    }

    private void kill() throws IOException, InterruptedException {
        workers.remove(0).destroyForcibly().waitFor();
        killed++;
        workers.add(WorkerProcess.start(where, "worker-" + started++, millis));
    }

    private void prepare() {
        database.jdbi()
                .useHandle(h -> h.execute("create table kept_of_test (vendor text not null, worker text not null)"));
        Register register =
                new Register(database, (h, actor, at, kind, vendor, detail) -> {}, Clock.systemUTC(), "test");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < vendors; i++) {
            entries.add(Entry.at("test", new HashMap<>(Map.of("vendor", "v" + i, "folder", "/papers/v" + i))));
        }
        register.take(new Tables(entries, List.of()), Path.of("/"));
    }

    private int settled() {
        return count("select count(*) from vendor_check");
    }

    /** How many assessments were kept, whoever did it. */
    int kept() {
        return count("select count(*) from kept_of_test");
    }

    /** Of how many vendors one was kept. */
    int keptVendors() {
        return count("select count(distinct vendor) from kept_of_test");
    }

    /** Vendors whose day is noted as done. */
    int done() {
        return count("select count(*) from vendor where last_done is not null");
    }

    private int count(String sql) {
        return database.jdbi()
                .withHandle(h -> h.createQuery(sql).mapTo(Integer.class).one());
    }
}
