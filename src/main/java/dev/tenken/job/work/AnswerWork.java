package dev.tenken.job.work;

import dev.tenken.answer.VendorAnswers;
import dev.tenken.answer.sheet.NamedColumns;
import dev.tenken.history.archive.KeptBytes;
import dev.tenken.job.Job;
import dev.tenken.job.JobTables;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.run.AnswerRun;
import dev.tenken.run.AnsweredPortfolio;
import dev.tenken.run.OwnPacks;
import dev.tenken.run.Papers;
import dev.tenken.run.RunListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Fills in a customer's own sheet from the papers of a vendor. */
public final class AnswerWork implements Work {
    private static final double PAPERS = 0.2;
    private static final double ANSWERING = 0.5;

    private final Register register;
    private final Supplier<OwnPacks> packs;

    /** @param packs with patterns of the operator's own, looked at anew each time */
    public AnswerWork(Register register, Supplier<OwnPacks> packs) {
        this.register = register;
        this.packs = packs;
    }

    @Override
    public Ending work(Job job, Progress progress) {
        Needs needs = new Needs(job);
        String name = needs.texts("files").get(0);
        Path sheet = needs.brought().resolve(name);
        RegisteredVendor vendor = register.vendor(job.vendor());
        progress.at("questions", name, 0);
        AnswerRun run = open(sheet, new NamedColumns(needs.text("question-column"), needs.text("answer-column")));
        progress.at("reading", null, PAPERS);
        VendorFiles files = papers(vendor);
        progress.at("answering", name, ANSWERING);
        try (AnsweredPortfolio answered = run.of(files, RunListener.SILENT)) {
            VendorAnswers answers = answered.first();
            KeptBytes filled = KeptBytes.of(answers.file());
            Map<String, Object> outcome = new LinkedHashMap<>();
            outcome.put("en", answers.summary(Language.EN));
            outcome.put("ja", answers.summary(Language.JA));
            outcome.put(
                    "unread",
                    files.failures().stream()
                            .map(f -> f.path() + ": " + f.message())
                            .toList());
            return handle -> {
                new JobTables(handle).file(job.id(), 0, name, filled);
                return outcome;
            };
        }
    }

    private AnswerRun open(Path sheet, NamedColumns columns) {
        try {
            return new AnswerRun(sheet, columns, packs.get());
        } catch (InputException e) {
            throw Told.of(e, sheet);
        }
    }

    private static VendorFiles papers(RegisteredVendor vendor) {
        if (vendor.folder() == null || !Files.isDirectory(vendor.folder())) {
            throw new InputException(vendor.id() + " has no papers here yet; bring some first");
        }
        VendorFiles read = Papers.inFolder(vendor.folder(), RunListener.SILENT);
        if (read.documents().isEmpty()) {
            List<String> failures = read.failures().stream()
                    .map(f -> f.path() + ": " + f.message())
                    .toList();
            throw InputException.ofAll(vendor.id() + ": none of its papers can be read", failures);
        }
        return new VendorFiles(
                new Vendor(vendor.id(), vendor.name(), vendor.services()), read.documents(), read.failures());
    }
}
