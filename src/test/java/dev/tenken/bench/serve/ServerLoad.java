package dev.tenken.bench.serve;

import dev.tenken.access.Opened;
import dev.tenken.access.Role;
import dev.tenken.database.Database;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Many people at the list of a large portfolio, as fast as they can: each asks for the next page when the one before is there.
 *
 * <p>Arguments: the database (a copy of what {@code HistorySize} made, which is changed), a folder for papers and logs, how many clients, for how
 * many seconds, and how long each waits between two pages, in milliseconds.
 */
public final class ServerLoad {
    private static final int WARM_SECONDS = 15;

    private final List<Client> clients = new ArrayList<>();
    private final int pauseMs;
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();

    private ServerLoad(int pauseMs) {
        this.pauseMs = pauseMs;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        int many = Integer.parseInt(args[2]);
        ServerLoad load = new ServerLoad(Integer.parseInt(args[4]));
        List<Opened> sessions;
        try (Database database = Database.open(args[0])) {
            Filled.of(database, folder.resolve("papers"));
            sessions = new Guests(database).sessions("bench", Role.VIEWER, many);
        }
        try (Served served = new Served(args[0], folder, List.of("--no-worker")).start()) {
            sessions.forEach(session -> load.clients.add(new Client(served.address(), session)));
            load.run(WARM_SECONDS);
            load.nanos.clear();
            ServerTimes before = load.times();
            Duration cpu = served.handle().info().totalCpuDuration().orElse(Duration.ZERO);
            int seconds = Integer.parseInt(args[3]);
            load.run(seconds);
            Duration used = served.handle()
                    .info()
                    .totalCpuDuration()
                    .orElse(Duration.ZERO)
                    .minus(cpu);
            load.report(load.times().since(before), seconds, used);
        }
    }

    private ServerTimes times() throws Exception {
        return ServerTimes.of(clients.get(0).get("/metrics").body(), "/");
    }

    private void run(int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            Client client = clients.get(i);
            Random random = new Random(i);
            threads.add(new Thread(() -> look(client, random, end)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void look(Client client, Random random, long end) {
        try {
            while (System.nanoTime() < end) {
                long before = System.nanoTime();
                HttpResponse<String> page = client.get(Lists.any(random));
                nanos.add(System.nanoTime() - before);
                if (page.statusCode() != 200 || !page.body().contains("</html>")) {
                    problems.add("status " + page.statusCode());
                }
                TimeUnit.MILLISECONDS.sleep(pauseMs == 0 ? 0 : random.nextInt(2 * pauseMs));
            }
        } catch (Exception e) {
            problems.add(e.toString());
        }
    }

    private void report(ServerTimes server, int seconds, Duration cpu) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.println("server: " + server);
        System.out.printf(
                Locale.ROOT,
                "client: %d pages, %.0f a second, 50 %% within %.0f ms, 95 %% within %.0f ms, 99 %% within %.0f ms, most %.0f ms%n",
                sorted.size(),
                (double) sorted.size() / seconds,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1));
        System.out.printf(
                Locale.ROOT,
                "cpu of the server: %.1f ms a page%n",
                cpu.toMillis() / (double) Math.max(1, sorted.size()));
        System.out.println("problems: " + problems.size() + " "
                + problems.stream().distinct().limit(5).toList());
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e6;
    }
}
