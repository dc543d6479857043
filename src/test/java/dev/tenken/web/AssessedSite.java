package dev.tenken.web;

import dev.tenken.access.Access;
import dev.tenken.access.Role;
import dev.tenken.access.UserFields;
import dev.tenken.disposition.DispositionLog;
import dev.tenken.history.archive.Originals;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.Vendor;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import dev.tenken.run.DatedRun;
import dev.tenken.run.PeriodicRun;
import dev.tenken.run.PeriodicRun.Found;
import dev.tenken.run.RunListener;
import dev.tenken.run.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A server whose register has one vendor, {@code acme}, that is assessed as a worker does, whenever the test says so. */
public final class AssessedSite implements AutoCloseable {
    public static final String VENDOR = "acme";
    private final Site site;
    private final Path papers;
    private final PeriodicRun run;

    public AssessedSite(Path folder) {
        site = Site.whole(folder);
        papers = folder.resolve("papers").resolve(VENDOR);
        Facades facades = site.facades();
        run = PeriodicRun.by(
                Terms::on, new DispositionLog(facades.database(), facades.events(), facades.clock())::standing);
        Access access = new Access(facades.database(), facades.events(), facades.clock(), new SecureRandom());
        for (Role role : Role.values()) {
            access.users().add(role.word(), UserFields.NONE.role(role), "test");
        }
        facades.register("test")
                .take(
                        new Tables(
                                List.of(Entry.at(
                                        "test", Map.of("vendor", VENDOR, "name", "Acme", "folder", papers.toString()))),
                                List.of()),
                        folder);
    }

    public Site site() {
        return site;
    }

    /** Lays a paper in the place of one of this name. */
    public void paper(String name, String text) {
        try {
            Files.createDirectories(papers);
            Files.writeString(papers.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the vendor's assessment would depend on now. */
    public String fingerprint() {
        return found().fingerprint();
    }

    private Found found() {
        return run.find(new Vendor(VENDOR, dev.tenken.model.LocalizedText.same("Acme"), List.of()), papers, today());
    }

    private LocalDate today() {
        return site.facades().register("test").today();
    }

    /** Assesses on a day of its own, and stores it. */
    public VendorAssessment assess(LocalDate day, String actor) {
        DatedRun done = run.assess(found(), day, RunListener.SILENT);
        site.facades().archive().store(done.assessment(), Originals.below(papers.getParent()), actor);
        return done.assessment().vendors().get(0);
    }

    public VendorAssessment assess() {
        return assess(today(), "worker-1");
    }

    public Stored newest() {
        return site.facades().archive().latest(VENDOR).orElseThrow();
    }

    public static Finding finding(VendorAssessment vendor, String control) {
        return vendor.findings().stream()
                .filter(f -> f.service() == null && f.control().number().equals(control))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        site.close();
    }
}
