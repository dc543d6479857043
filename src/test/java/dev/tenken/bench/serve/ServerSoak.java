package dev.tenken.bench.serve;

import dev.tenken.access.Opened;
import dev.tenken.access.Role;
import dev.tenken.database.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An hour of people who read and change: does the server hold more at its end than at its beginning?
 *
 * <p>Arguments: the database (a copy of what {@code HistorySize} made, which is changed), a folder for papers and logs, how many clients, for how
 * many minutes, and how long each waits between two pages, in milliseconds.
 */
public final class ServerSoak {
    private static final Pattern LINK = Pattern.compile("href=\"(/vendors/[^\"?#]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    private final int pauseMs;
    private final AtomicLong pages = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
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
            sessions = new Guests(database).sessions("soak", Role.ADMINISTRATOR, many);
        }
        ServerSoak soak = new ServerSoak(Integer.parseInt(args[4]));
        try (Served served = new Served(args[0], folder, List.of("--no-worker")).start()) {
            report(soak.run(served, sessions, Integer.parseInt(args[3])));
        }
        System.out.println("pages: " + soak.pages + ", changes: " + soak.changes + ", problems: " + soak.problems.size()
                + " " + soak.problems.stream().distinct().limit(5).toList());
    }

    private List<Resources> run(Served served, List<Opened> sessions, int minutes) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Client client = new Client(served.address(), sessions.get(i));
            Random random = new Random(i);
            threads.add(new Thread(() -> visit(client, random, end)));
        }
        threads.forEach(Thread::start);
        List<Resources> seen = new ArrayList<>();
        for (int minute = 1; minute <= minutes; minute++) {
            TimeUnit.NANOSECONDS.sleep(end - TimeUnit.MINUTES.toNanos(minutes - minute) - System.nanoTime());
            Resources now = Resources.of(served.handle().pid());
            seen.add(now);
            System.out.println("minute " + minute + ": " + now + ", pages " + pages + ", changes " + changes);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return seen;
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

    private static void report(List<Resources> seen) {
        int quarter = Math.max(1, seen.size() / 4);
        List<Resources> first = seen.subList(0, quarter);
        List<Resources> last = seen.subList(seen.size() - quarter, seen.size());
        tell("heap after collection, KB", first, last, Resources::heapKb);
        tell("resident, KB", first, last, Resources::residentKb);
        tell("handles", first, last, Resources::handles);
        tell("threads", first, last, Resources::threads);
    }

    private static void tell(
            String what, List<Resources> first, List<Resources> last, ToLongFunction<Resources> value) {
        System.out.printf(
                Locale.ROOT,
                "%-28s first quarter %8d, last quarter %8d%n",
                what,
                median(first, value),
                median(last, value));
    }

    private static long median(List<Resources> some, ToLongFunction<Resources> value) {
        return some.stream().mapToLong(value).sorted().toArray()[some.size() / 2];
    }
}
