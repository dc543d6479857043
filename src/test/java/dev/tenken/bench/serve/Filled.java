package dev.tenken.bench.serve;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Events;
import dev.tenken.history.archive.Stored;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A register for a history that was made without one: owners, tiers and days of all kinds, so that filters have something to find. */
final class Filled {
    private static final List<String> TIERS = List.of("critical", "high", "medium", "low");
    private static final List<String> OWNERS = List.of("山田 花子", "Kim Lee", "O. Berg", "佐藤 太郎", "Ana Diaz");
    /** Days back to the last assessment: some are overdue, some due soon, most are neither. */
    private static final List<Integer> DAYS = List.of(3, 10, 20, 40, 85, 95, 170, 190, 300, 400);

    private Filled() {}

    /** Adds who is missing; who is there stays as he is. */
    static void of(Database database, Path folder) {
        Register register = new Register(database, new Events(), Clock.systemUTC(), "bench");
        List<Entry> entries = new ArrayList<>();
        List<Stored> latest = new Archive(database, Clock.systemUTC()).latest();
        for (int i = 0; i < latest.size(); i++) {
            String vendor = latest.get(i).vendor();
            if (register.find(vendor).isEmpty()) {
                entries.add(Entry.at("bench", described(vendor, i, folder)));
            }
        }
        register.take(new Tables(entries, List.of()), folder);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        database.jdbi().useTransaction(handle -> {
            for (int i = 0; i < latest.size(); i++) {
                handle.createUpdate("update vendor set last_done = :day where vendor = :vendor and last_done is null")
                        .bind("day", today.minusDays(DAYS.get(i % DAYS.size())).toString())
                        .bind("vendor", latest.get(i).vendor())
                        .execute();
            }
        });
    }

    /** Gives each vendor of the register that has none a paper of its own, for a worker to read. */
    static void papers(Database database) throws IOException {
        for (RegisteredVendor vendor : new Register(database, new Events(), Clock.systemUTC(), "bench").vendors()) {
            Path paper = Files.createDirectories(vendor.folder()).resolve("security.md");
            if (!Files.exists(paper)) {
                Files.writeString(
                        paper,
                        "# Security of " + vendor.id()
                                + "\n\nWe back up customer data daily. Audit logs are kept for 400 days.\n");
            }
        }
    }

    private static Map<String, String> described(String vendor, int i, Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("vendor", vendor);
        texts.put("name", "Cloud " + vendor);
        texts.put("tier", TIERS.get(i % TIERS.size()));
        texts.put("owner", OWNERS.get(i % OWNERS.size()));
        texts.put("status", i % 17 == 0 ? "prospective" : "active");
        texts.put("folder", folder.resolve(vendor).toString());
        return texts;
    }
}
