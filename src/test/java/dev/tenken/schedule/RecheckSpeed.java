package dev.tenken.schedule;

import dev.tenken.database.Database;
import dev.tenken.database.EventLog;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Events;
import dev.tenken.history.archive.Originals;
import dev.tenken.history.archive.Prepared;
import dev.tenken.register.Register;
import dev.tenken.register.RegisterFiles;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.run.PeriodicRun;
import dev.tenken.run.Terms;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How much cheaper it is to look at a vendor that did not change than to assess it, in one run on warm code, everything kept in SQLite. */
public final class RecheckSpeed {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    private static final int ROUNDS = 4;
    private static final int COPIES = 10;

    private final Path portfolio;
    private final SetClock clock = new SetClock("2026-01-05T09:00:00Z");
    private final Register register;
    private final VendorCheck check;
    private final UnchangedSweep sweep;
    private final List<RegisteredVendor> vendors;

    private RecheckSpeed(Database database, Path portfolio) {
        this.portfolio = portfolio;
        EventLog events = new Events();
        Archive archive = new Archive(database, clock);
        Keeper keeper = (assessment, folder) -> {
            Prepared prepared =
                    archive.prepare(assessment, assessment.vendors().get(0), Originals.below(folder.getParent()));
            return handle ->
                    archive.store(handle, assessment, prepared, "bench").id();
        };
        register = new Register(database, events, clock, "bench");
        PeriodicRun run = PeriodicRun.by(Terms::on);
        Parts parts = new Parts(database, register, run, keeper, events, clock, WorkListener.SILENT);
        check = new VendorCheck(parts, "bench");
        sweep = new UnchangedSweep(parts, check);
        RegisterFiles.read(portfolio, register);
        register.set(Map.of("critical", "1d"));
        vendors = register.vendors();
    }

    /** @param words the folder of the seeds */
    public static void main(String[] words) throws IOException {
        Path work = Files.createTempDirectory("recheck");
        Path portfolio = work.resolve("portfolio");
        for (int i = 0; i < COPIES; i++) {
            for (Path vendor : seeds(Path.of(words[0]))) {
                copy(vendor, portfolio.resolve(vendor.getFileName() + "-" + i));
            }
        }
        try (Database database = Database.open(work.resolve("tenken.db").toString())) {
            new RecheckSpeed(database, portfolio).measure();
        }
    }

    private void measure() throws IOException {
        Cost assessing = new Cost();
        Cost looking = new Cost();
        assess(0, new Cost());
        touch(1);
        assess(1, assessing);
        look(2, new Cost());
        for (int day = 3; day < 3 + ROUNDS; day++) {
            look(day, looking);
        }
        double time = (double) assessing.nanos * ROUNDS / looking.nanos;
        double work = (double) assessing.cpu * ROUNDS / looking.cpu;
        System.out.printf(
                Locale.ROOT,
                "%d vendors: an assessment takes %.1f ms (%.1f of CPU), a look at an unchanged vendor %.2f ms (%.2f of CPU): "
                        + "%.0f times cheaper by time, %.0f by CPU%n",
                vendors.size(),
                assessing.nanos / 1e6 / vendors.size(),
                assessing.cpu / 1e6 / vendors.size(),
                looking.nanos / 1e6 / vendors.size() / ROUNDS,
                looking.cpu / 1e6 / vendors.size() / ROUNDS,
                time,
                work);
    }

    /** Time and CPU of this thread, in nanoseconds. */
    private static final class Cost {
        private long nanos;
        private long cpu;

        private void of(Runnable work) {
            long begin = System.nanoTime();
            long cpuBegin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBegin;
            nanos += System.nanoTime() - begin;
        }
    }

    private void assess(int day, Cost cost) {
        LocalDate due = due(day);
        cost.of(() -> vendors.forEach(v -> check.settle(new DueCheck(v.id(), due))));
    }

    private void look(int day, Cost cost) {
        LocalDate due = due(day);
        Map<DueCheck, RegisteredVendor> all = new LinkedHashMap<>();
        vendors.forEach(v -> all.put(new DueCheck(v.id(), due), v));
        cost.of(() -> {
            if (sweep.settle(all, due).size() != all.size()) {
                throw new IllegalStateException("vendors that did not change were to be assessed");
            }
        });
    }

    private LocalDate due(int day) {
        LocalDate due = FIRST.plusDays(day);
        clock.set(due + "T09:00:00Z");
        return due;
    }

    private static List<Path> seeds(Path folder) throws IOException {
        try (Stream<Path> vendors = Files.list(folder)) {
            return vendors.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void touch(int day) throws IOException {
        try (Stream<Path> files = Files.walk(portfolio)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                Files.writeString(file, "\n\nRevised " + day + ".\n", StandardOpenOption.APPEND);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
