package dev.tenken.bench;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Originals;
import dev.tenken.history.archive.Prepared;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.run.AssessedPortfolio;
import dev.tenken.run.AssessmentRun;
import dev.tenken.run.Papers;
import dev.tenken.run.RunListener;
import dev.tenken.run.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A history of many vendors over years: how large it grows, and how long its lists and trends take when they are warm. Vendors are the seeds
 * under other names; every month each is assessed, one in ten has a new edition of a document, and every half year the rules change, so that
 * everything is judged anew.
 *
 * <p>Arguments: the folder of the project, the database (a file, or a URL of an empty PostgreSQL), how many vendors, how many months.
 */
public final class HistorySize {
    private static final int MONTHS_OF_RULES = 6;
    private static final double NEW_EDITIONS = 0.1;
    private static final int ROUNDS = 9;
    private static final int AT_ONCE = 20;

    private final Random random = new Random(17);
    private final Map<String, Prepared> prepared = new HashMap<>();
    private final Map<String, Integer> editions = new HashMap<>();
    private final List<VendorAssessment> patterns;
    private final Assessment pattern;
    private Instant now = Instant.parse("2023-12-01T00:00:00Z");

    private HistorySize(Assessment pattern) {
        this.pattern = pattern;
        this.patterns = List.copyOf(pattern.vendors());
    }

    public static void main(String[] args) throws Exception {
        int vendors = Integer.parseInt(args[2]);
        int months = Integer.parseInt(args[3]);
        Path seeds = Path.of(args[0]).resolve("seeds");
        try (AssessedPortfolio assessed = new AssessmentRun(Terms.on(LocalDate.of(2023, 12, 1)))
                        .assess(Papers.open(seeds, RunListener.SILENT), RunListener.SILENT);
                Database database = Database.open(args[1])) {
            HistorySize bench = new HistorySize(assessed.assessment());
            Archive archive = new Archive(database, bench.clock());
            for (int month = 0; month < months; month++) {
                bench.month(database, archive, vendors, month);
                if ((month + 1) % 12 == 0) {
                    System.out.printf(
                            Locale.ROOT, "after %2d months: %s%n", month + 1, size(database, Path.of(args[1])));
                }
            }
            measure(archive);
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private void month(Database database, Archive archive, int vendors, int month) {
        LocalDate day = LocalDate.of(2023, 12, 1).plusMonths(month);
        now = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Assessment run = Variants.run(pattern, day, month / MONTHS_OF_RULES);
        for (int first = 0; first < vendors; first += AT_ONCE) {
            List<Prepared> some = new ArrayList<>();
            for (int number = first; number < Math.min(vendors, first + AT_ONCE); number++) {
                some.add(prepared(archive, run, number, month));
            }
            String runs = archive.newRun();
            database.jdbi().useTransaction(h -> some.forEach(p -> archive.store(h, runs, run, p, "bench")));
        }
    }

    private Prepared prepared(Archive archive, Assessment run, int number, int month) {
        String vendor = "vendor-" + number;
        boolean isNew = month == 0 || random.nextDouble() < NEW_EDITIONS;
        if (isNew) {
            editions.merge(vendor, 1, Integer::sum);
        }
        if (isNew || month % MONTHS_OF_RULES == 0) {
            VendorAssessment variant = Variants.of(
                    patterns.get(number % patterns.size()), vendor, editions.get(vendor), month / MONTHS_OF_RULES);
            prepared.put(vendor, archive.prepare(run, variant, Originals.NONE));
        }
        return prepared.get(vendor);
    }

    private static String size(Database database, Path file) throws Exception {
        long assessments = count(database, "assessments");
        long bytes = Files.exists(file)
                ? Files.size(file)
                : database.jdbi().withHandle(h -> h.createQuery("select pg_database_size(current_database())")
                        .mapTo(long.class)
                        .one());
        return assessments + " assessments, " + count(database, "findings") + " findings, "
                + count(database, "contents") + " contents, " + bytes / 1_000_000 + " MB, " + bytes / assessments
                + " bytes an assessment";
    }

    private static long count(Database database, String table) {
        return database.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table)
                .mapTo(long.class)
                .one());
    }

    private static void measure(Archive archive) {
        Stored one = archive.find("vendor-7");
        time("list (newest of each)", () -> archive.latest().size());
        time("list of a vendor", () -> archive.of("vendor-7").size());
        time("trend of a vendor", () -> archive.trend("vendor-7").size());
        time("trend of all", () -> archive.trend().size());
        time("show (restored whole)", () -> archive.restored(one).vendors().size());
    }

    private static void time(String what, Supplier<Integer> work) {
        List<Long> times = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long before = System.nanoTime();
            rows = work.get();
            times.add(System.nanoTime() - before);
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s %6d rows  first %6.0f ms  median %6.0f ms%n",
                what,
                rows,
                times.get(0) / 1e6,
                times.stream().sorted().toList().get(ROUNDS / 2) / 1e6);
    }
}
