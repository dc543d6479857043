package dev.tenken.bench.serve;

import dev.tenken.access.Opened;
import dev.tenken.access.Role;
import dev.tenken.database.Database;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An hour of people who read and change, with a worker that assesses what is due and reads what they bring: does the server or its worker hold
 * more at its end than at its beginning?
 *
 * <p>Arguments: the database (a copy of what {@code HistorySize} made, which is changed), a folder for papers and logs, how many clients, for how
 * many minutes, and how long each waits between two pages, in milliseconds.
 */
public final class ServerSoak {
    private static final Pattern LINK = Pattern.compile("href=\"(/vendors/[^\"?#]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    private static final int PAPER_SECONDS = 30;

    private final int pauseMs;
    private final AtomicLong pages = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong papers = new AtomicLong();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();

    private ServerSoak(int pauseMs) {
        this.pauseMs = pauseMs;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        int many = Integer.parseInt(args[2]);
        List<Opened> sessions;
        try (Database database = Database.open(args[0])) {
            Filled.of(database, folder.resolve("papers"));
            Filled.papers(database);
            sessions = new Guests(database).sessions("soak", Role.ADMINISTRATOR, many);
        }
        ServerSoak soak = new ServerSoak(Integer.parseInt(args[4]));
        try (Served served = new Served(args[0], folder, List.of("--worker-memory", "700m")).start()) {
            soak.tell(soak.run(served, sessions, Integer.parseInt(args[3])));
        }
        System.out.println("pages: " + soak.pages + ", changes: " + soak.changes + ", papers: " + soak.papers
                + ", problems: " + soak.problems.size() + " "
                + soak.problems.stream().distinct().limit(5).toList());
        try (Database database = Database.open(args[0])) {
            System.out.println("jobs by state: "
                    + database.jdbi()
                            .withHandle(h -> h.createQuery("select state || ' ' || count(*) from job group by state")
                                    .mapTo(String.class)
                                    .list()));
        }
    }

    private Minutes run(Served served, List<Opened> sessions, int minutes) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Client client = new Client(served.address(), sessions.get(i));
            Random random = new Random(i);
            threads.add(new Thread(() -> visit(client, random, end)));
        }
        Client bringer = new Client(served.address(), sessions.get(0));
        threads.add(new Thread(() -> bring(bringer, end)));
        threads.forEach(Thread::start);
        Minutes seen = new Minutes(new ArrayList<>(), new ArrayList<>());
        for (int minute = 1; minute <= minutes; minute++) {
            TimeUnit.NANOSECONDS.sleep(end - TimeUnit.MINUTES.toNanos(minutes - minute) - System.nanoTime());
            seen.server().add(Resources.of(served.handle().pid()));
            seen.worker().add(Resources.of(served.worker().pid()));
            System.out.println("minute " + minute + ": server " + seen.server().get(minute - 1) + ", worker "
                    + seen.worker().get(minute - 1) + ", pages " + pages + ", changes " + changes + ", papers "
                    + papers);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return seen;
    }

    /** A paper for the worker to read every few seconds, more and more editions of some; and a vendor to be assessed now. */
    private void bring(Client client, long end) {
        while (System.nanoTime() < end) {
            long next = papers.incrementAndGet();
            String vendor = "/vendors/vendor-" + next % 50;
            try {
                note(
                        client.bring(vendor + "/documents", "paper-" + next % 3 + ".md", Writers.text("soak-" + next)),
                        "paper");
                note(client.post(vendor + "/assess", Map.of()), "assess");
                TimeUnit.SECONDS.sleep(PAPER_SECONDS);
            } catch (Exception e) {
                problems.add(e.toString());
            }
        }
    }

    private void note(HttpResponse<String> answer, String what) {
        if (answer.statusCode() != 303) {
            problems.add(what + ": " + answer.statusCode());
        }
    }

    private void visit(Client client, Random random, long end) {
        while (System.nanoTime() < end) {
            try {
                wander(client, random);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(2 * pauseMs));
            } catch (Exception e) {
                problems.add(e.toString());
            }
        }
    }

    /** From the list to a vendor, and from there wherever its page leads; now and then somebody writes a note to the register. */
    private void wander(Client client, Random random) throws Exception {
        String list = look(client, random.nextInt(10) == 0 ? "/concentration" : Lists.any(random));
        List<String> vendors = links(list);
        if (vendors.isEmpty()) {
            return;
        }
        String vendor = vendors.get(random.nextInt(vendors.size()));
        List<String> ways = links(look(client, vendor));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(2 * pauseMs));
        look(client, ways.get(random.nextInt(ways.size())));
        look(client, List.of("/schedule", "/events", "/account", "/users").get(random.nextInt(4)));
        if (random.nextInt(5) == 0) {
            change(client, random);
        }
    }

    private void change(Client client, Random random) throws Exception {
        String vendor = "/vendors/vendor-" + random.nextInt(1000) + "/edit";
        Matcher version = VERSION.matcher(look(client, vendor));
        if (version.find()) {
            int status = client.post(
                            vendor,
                            Map.of(
                                    "version",
                                    version.group(1),
                                    "contact",
                                    "soak-" + random.nextInt(),
                                    "status",
                                    "active"))
                    .statusCode();
            changes.incrementAndGet();
            if (status != 303 && status != 409) {
                problems.add("change: " + status);
            }
        }
    }

    private String look(Client client, String path) throws Exception {
        var page = client.get(path);
        pages.incrementAndGet();
        if (page.statusCode() >= 400) {
            problems.add(
                    path.replaceAll("[0-9A-Z]{10,}", "ID").replaceAll("vendor-\\d+", "V") + ": " + page.statusCode());
        }
        return page.body();
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private void tell(Minutes seen) {
        Minutes.tell("server", seen.server());
        Minutes.tell("worker", seen.worker());
    }
}
