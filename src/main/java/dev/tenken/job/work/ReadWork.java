package dev.tenken.job.work;

import dev.tenken.database.Database;
import dev.tenken.job.EditionTable;
import dev.tenken.job.Job;
import dev.tenken.job.PaperEdition;
import dev.tenken.model.InputException;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Reading;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import dev.tenken.register.form.VendorForm;
import dev.tenken.run.OwnPacks;
import dev.tenken.run.Papers;
import dev.tenken.run.ReadingRun;
import dev.tenken.run.RunListener;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads papers that were brought, and lays those that can be read into the vendor's folder. What lay there under the same name is kept. All of it may be
 * done again from the beginning, wherever a worker died.
 */
public final class ReadWork implements Work {
    private static final double LAYING = 0.95;

    private final Database database;
    private final Function<String, Register> registers;
    private final Supplier<OwnPacks> packs;
    private final Clock clock;

    /**
     * @param registers the register in the name of somebody
     * @param packs with patterns of the operator's own, looked at anew each time
     */
    public ReadWork(Database database, Function<String, Register> registers, Supplier<OwnPacks> packs, Clock clock) {
        this.database = database;
        this.registers = registers;
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public Ending work(Job job, Progress progress) {
        Needs needs = new Needs(job);
        Path brought = needs.brought();
        Register register = registers.apply(job.askedBy());
        RegisteredVendor vendor = register.vendor(job.vendor());
        List<String> names = needs.texts("files");
        ReadingRun run = new ReadingRun(packs.get());
        List<ReadPaper> papers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            progress.at("reading", names.get(i), LAYING * i / names.size());
            papers.add(read(run, vendor, brought.resolve(names.get(i))));
        }
        progress.at("laying", null, LAYING);
        Path folder = vendor.folder() == null ? Path.of(needs.text("target")) : vendor.folder();
        Laying laying = new Laying(database, job, folder, clock.instant());
        List<ReadPaper> laid = papers.stream()
                .map(paper -> paper.isRefused() ? paper : laying.lay(brought.resolve(paper.name()), paper))
                .toList();
        note(register, vendor, folder, laid, needs.isSet("confidential"));
        return handle -> {
            Instant now = clock.instant();
            laid.stream().filter(paper -> !paper.isRefused()).forEach(paper -> new EditionTable(handle)
                    .begin(job.vendor(), job.id(), edition(paper, job, now), paper.bytes()));
            return Map.of("papers", laid.stream().map(ReadPaper::told).toList());
        };
    }

    private static ReadPaper read(ReadingRun run, RegisteredVendor vendor, Path file) {
        String name = String.valueOf(file.getFileName());
        List<String> lines = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void tells(String line) {
                if (!line.equals("read " + name)) {
                    lines.add(Told.plain(line, file));
                }
            }
        };
        try {
            Papers papers = Papers.open(file, listener);
            VendorFiles files = papers.of(papers.ids().get(0), listener);
            Vendor known = new Vendor(vendor.id(), vendor.name(), vendor.services());
            Reading reading = run.read(new VendorFiles(known, files.documents(), files.failures()), listener);
            if (reading.files().documents().isEmpty()) {
                return ReadPaper.refused(
                        name, Told.plain(reading.files().failures().get(0).message(), file));
            }
            Document document = reading.files().documents().get(0);
            return ReadPaper.of(name, document, reading.extraction().facts().size(), lines);
        } catch (InputException e) {
            return ReadPaper.refused(name, Told.plain(e.getMessage(), file));
        } catch (RuntimeException | StackOverflowError e) {
            if (Thread.currentThread().isInterrupted() || e instanceof Progress.Overdue) {
                throw e;
            }
            return ReadPaper.refused(
                    name,
                    "a defect of the program, not of your file (" + e.getClass().getSimpleName()
                            + "); give it in another format until that is mended");
        }
    }

    /** The register knows the vendor's folder, and each paper with its bytes. */
    private static void note(
            Register register, RegisteredVendor vendor, Path folder, List<ReadPaper> papers, boolean confidential) {
        List<Entry> documents = new ArrayList<>();
        for (ReadPaper paper : papers) {
            if (!paper.isRefused()) {
                Map<String, String> texts = new LinkedHashMap<>();
                texts.put(VendorForm.VENDOR, vendor.id());
                texts.put(DocumentForm.PATH, paper.name());
                texts.put(DocumentForm.DIGEST, paper.bytes().digest());
                if (confidential) {
                    texts.put(DocumentForm.CONFIDENTIAL, "yes");
                }
                documents.add(Entry.at(paper.name(), texts));
            }
        }
        if (documents.isEmpty()) {
            return;
        }
        List<Entry> vendors = vendor.folder() != null
                ? List.of()
                : List.of(Entry.at(
                        vendor.id(),
                        new LinkedHashMap<>(
                                Map.of(VendorForm.VENDOR, vendor.id(), VendorForm.FOLDER, folder.toString()))));
        register.take(new Tables(vendors, documents), folder);
    }

    private static PaperEdition edition(ReadPaper paper, Job job, Instant now) {
        return new PaperEdition(
                paper.name(),
                paper.bytes().digest(),
                now,
                job.askedBy(),
                paper.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                paper.characters(),
                paper.statements(),
                null,
                null);
    }
}
