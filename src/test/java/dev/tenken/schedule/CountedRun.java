package dev.tenken.schedule;

import dev.tenken.model.InputException;
import dev.tenken.model.Vendor;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.run.DatedRun;
import dev.tenken.run.PeriodicRun;
import dev.tenken.run.RunListener;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Assesses nothing, and counts how often it was asked to. */
final class CountedRun implements PeriodicRun {
    final Map<String, AtomicInteger> assessed = new ConcurrentHashMap<>();
    volatile String fingerprint = "f";
    volatile LocalDate turns;
    volatile String problem;
    volatile Runnable during = () -> {};
    volatile Map<String, String> papers = Map.of("a.md", "1".repeat(64));

    @Override
    public void check(LocalDate day) {}

    @Override
    public Found find(Vendor vendor, Path folder, LocalDate day) {
        if (problem != null) {
            throw new InputException(problem);
        }
        return new Found(vendor, folder, papers, fingerprint);
    }

    @Override
    public DatedRun assess(Found found, LocalDate day, RunListener listener) {
        assessed.computeIfAbsent(found.vendor().id(), v -> new AtomicInteger()).incrementAndGet();
        during.run();
        VendorFiles files = new VendorFiles(found.vendor(), List.of(), List.of());
        VendorAssessment vendor =
                new VendorAssessment(files, new Extraction(List.of(), List.of()), List.of(), List.of());
        return new DatedRun(new Assessment(day, "0", profile(), 0, "d", List.of(vendor)), turns, List.of());
    }

    int times() {
        return assessed.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    private static Profile profile() {
        return null;
    }
}
