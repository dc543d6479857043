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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How much cheaper it is to look at a vendor that did not change than to assess it, in one run on warm code, everything kept in SQLite. */
public final class RecheckSpeed {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    private static final int ROUNDS = 4;

    private final Path portfolio;
    private final SetClock clock = new SetClock("2026-01-05T09:00:00Z");
    private final Register register;
    private final VendorCheck check;

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
        check = new VendorCheck(
                new Parts(database, register, run, keeper, events, clock, WorkListener.SILENT), "bench");
    }

    /** @param words the folder of the seeds */
    public static void main(String[] words) throws IOException {
        Path work = Files.createTempDirectory("recheck");
        Path portfolio = work.resolve("portfolio");
        copy(Path.of(words[0]), portfolio);
        try (Database database = Database.open(work.resolve("tenken.db").toString())) {
            new RecheckSpeed(database, portfolio).measure();
        }
    }

    private void measure() throws IOException {
        RegisterFiles.read(portfolio, register);
        register.set(Map.of("critical", "1d"));
        int day = 0;
        round(day);
        long assessing = 0;
        for (int i = 0; i < ROUNDS; i++) {
            touch(++day);
            assessing += round(day);
        }
        long looking = 0;
        round(++day);
        for (int i = 0; i < ROUNDS; i++) {
            looking += round(++day);
        }
        int vendors = register.vendors().size() * ROUNDS;
        System.out.printf(
                Locale.ROOT,
                "an assessment %.1f ms, an unchanged vendor %.2f ms: %.0f times cheaper%n",
                assessing / 1e6 / vendors,
                looking / 1e6 / vendors,
                (double) assessing / looking);
    }

    /** Settles the due day of every vendor; how long that takes, in nanoseconds. */
    private long round(int day) {
        LocalDate due = FIRST.plusDays(day);
        clock.set(due + "T09:00:00Z");
        List<RegisteredVendor> vendors = register.vendors();
        long begin = System.nanoTime();
        vendors.forEach(v -> check.settle(new DueCheck(v.id(), due)));
        return System.nanoTime() - begin;
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
