package dev.tenken.bench.serve;

import dev.tenken.access.Opened;
import dev.tenken.access.Role;
import dev.tenken.data.Sha256;
import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Audit;
import dev.tenken.history.archive.Events;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Kills the server and its worker while people and programs write, starts it again and looks: what was promised is there, nothing is there by
 * half, and the chain of events holds.
 *
 * <p>Arguments: the database, which is to be new; a new folder; how many times.
 */
public final class ServerKills {
    private static final List<String> VENDORS = List.of("v-edits", "v-decisions", "v-signing", "v-uploads", "v-runs");
    private static final int LEAST_MS = 800;
    private static final int MOST_MS = 3500;
    /** Now and then it lives so long that its worker comes to work, and is killed at that. */
    private static final int LONG_MS = 12_000;

    private static final int LONG_EVERY = 5;

    private final String where;
    private final Path folder;
    private final Served served;
    private final Random random = new Random(18);
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> again = new TreeMap<>();

    private ServerKills(String where, Path folder) throws Exception {
        this.where = where;
        this.folder = folder;
        this.served = new Served(where, folder, List.of("--worker-memory", "700m"));
    }

    public static void main(String[] args) throws Exception {
        ServerKills kills = new ServerKills(
                args[0], Files.createDirectories(Path.of(args[1]).toAbsolutePath()));
        kills.run(Integer.parseInt(args[2]));
    }

    private void run(int times) throws Exception {
        try (Database database = Database.open(where)) {
            prepare(database);
            served.start();
            awaitAssessed(database);
            Guests guests = new Guests(database);
            List<Opened> sessions = guests.sessions("killer", Role.ADMINISTRATOR, 6);
            List<Client> clients = sessions.stream()
                    .map(session -> new Client(served.address(), session))
                    .toList();
            List<Writer> writers = Writers.all(clients, guests.token("killer"), database);
            for (int i = 1; i <= times; i++) {
                kill(writers, i % LONG_EVERY == 0 ? LONG_MS : MOST_MS);
                served.start();
                look(database, writers, clients.get(0));
                System.out.println("killed " + i + " times; " + problems.size() + " problems; " + writers);
            }
            settle(database);
            look(database, writers, clients.get(0));
            papers(database);
            System.out.println("sent again: " + again);
            problems.forEach(System.out::println);
            System.out.println(problems.isEmpty() ? "nothing was lost" : problems.size() + " problems");
        } finally {
            served.close();
        }
    }

    private void prepare(Database database) throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (String vendor : VENDORS) {
            Path papers = Files.createDirectories(served.papers().resolve(vendor));
            Files.writeString(papers.resolve("security.md"), "# Security\n\nWe back up customer data daily.\n");
            entries.add(Entry.at("bench", new LinkedHashMap<>(Map.of("vendor", vendor, "folder", papers.toString()))));
        }
        new Register(database, new Events(), Clock.systemUTC(), "bench").take(new Tables(entries, List.of()), folder);
    }

    private void awaitAssessed(Database database) throws Exception {
        Archive archive = new Archive(database, Clock.systemUTC());
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (archive.latest().size() < VENDORS.size()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nothing is assessed: " + served.told());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private void kill(List<Writer> writers, int mostMs) throws Exception {
        long life = mostMs == LONG_MS ? LONG_MS : LEAST_MS + random.nextInt(mostMs - LEAST_MS);
        List<Thread> threads = writers.stream()
                .map(writer -> new Thread(
                        () -> writer.writeUntil(System.nanoTime() + TimeUnit.MINUTES.toNanos(2)), writer.name()))
                .toList();
        threads.forEach(Thread::start);
        TimeUnit.MILLISECONDS.sleep(life);
        served.kill();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void look(Database database, List<Writer> writers, Client client) throws Exception {
        Audit.Report report = new Archive(database, Clock.systemUTC()).verify();
        report.problems().forEach(problem -> problems.add("audit: " + problem.en()));
        for (Writer writer : writers) {
            if (writer instanceof Keyed keyed) {
                again.merge(writer.name() + " " + keyed.again(), 1, Integer::sum);
            }
            if (!writer.name().equals("runs")) {
                writer.lost(database).forEach(mark -> problems.add("lost: " + mark));
                writer.twice(database).forEach(mark -> problems.add("twice: " + mark));
            }
            shown(writer, client);
        }
        runs(database, writers);
        if (served.told().contains(" failure ")) {
            problems.add("the server failed: " + served.told());
        }
    }

    private void shown(Writer writer, Client client) throws Exception {
        String mark = writer.newest();
        if (mark == null) {
            return;
        }
        var page = client.get(writer.shownAt(mark));
        if (page.statusCode() != 200) {
            problems.add(writer.shownAt(mark) + ": " + page.statusCode());
        }
    }

    /** Each run that was promised is a job, and no run is two. */
    private void runs(Database database, List<Writer> writers) {
        int jobs = database.jdbi().withHandle(h -> h.createQuery("select count(*) from job where kind = 'assess'")
                .mapTo(Integer.class)
                .one());
        int promised = writers.stream()
                .filter(writer -> writer.name().equals("runs"))
                .mapToInt(Writer::promisedCount)
                .sum();
        if (jobs != promised) {
            problems.add("runs: " + promised + " promised, " + jobs + " jobs");
        }
    }

    /** Every job comes to its end. */
    private void settle(Database database) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (count(database, "select count(*) from job where state in ('queued', 'running')") > 0) {
            if (System.nanoTime() > end) {
                problems.add("jobs are not done: " + served.told());
                return;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        int failed = count(database, "select count(*) from job where state = 'failed'");
        if (failed > 0) {
            problems.add(failed + " jobs failed: "
                    + database.jdbi().withHandle(h -> h.createQuery(
                                    "select distinct kind || ' ' || trouble || ' ' || coalesce(problem, '')"
                                            + " from job where state = 'failed'")
                            .mapTo(String.class)
                            .list()));
        }
    }

    private static int count(Database database, String sql) {
        return database.jdbi()
                .withHandle(h -> h.createQuery(sql).mapTo(Integer.class).one());
    }

    /** Each paper of the register lies in its folder, whole, with the bytes that the register says; and no other lies there. */
    private void papers(Database database) throws Exception {
        Register register = new Register(database, new Events(), Clock.systemUTC(), "bench");
        List<String> known = new ArrayList<>();
        for (RegisteredDocument document : register.documents("v-uploads")) {
            Path file = served.papers().resolve("v-uploads").resolve(document.path());
            known.add(document.path());
            if (!Files.exists(file) || !Sha256.of(file).equals(document.digest())) {
                problems.add(document.path() + ": is not what the register says");
            }
        }
        try (var files = Files.list(served.papers().resolve("v-uploads"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !known.contains(name) && !name.equals("security.md") && !name.startsWith("."))
                    .forEach(name -> problems.add(name + ": lies there, and the register does not know it"));
        }
        System.out.println("papers: " + known.size());
    }
}
