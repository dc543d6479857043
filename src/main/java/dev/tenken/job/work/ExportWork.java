package dev.tenken.job.work;

import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.KeptBytes;
import dev.tenken.history.archive.Stored;
import dev.tenken.job.Job;
import dev.tenken.job.JobTables;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.Format;
import dev.tenken.report.ReportWriter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes reports of a stored assessment, packed into one file. */
public final class ExportWork implements Work {
    private static final double WRITING = 0.3;
    private static final double PACKING = 0.9;

    private final Archive archive;

    public ExportWork(Archive archive) {
        this.archive = archive;
    }

    @Override
    public Ending work(Job job, Progress progress) {
        Needs needs = new Needs(job);
        Set<Format> formats = EnumSet.noneOf(Format.class);
        needs.texts("formats").forEach(word -> formats.add(Format.of(word)));
        progress.at("restoring", null, 0);
        Stored stored = archive.find(needs.text("assessment"));
        Assessment assessment = archive.restored(stored);
        progress.at("writing", String.join(", ", needs.texts("formats")), WRITING);
        try (Scratch scratch = new Scratch()) {
            ReportWriter.write(assessment, formats, language(needs.text("language")), scratch.folder());
            progress.at("packing", null, PACKING);
            List<String> names = scratch.names();
            KeptBytes packed = KeptBytes.of(scratch.packed());
            String name = name(stored, formats);
            return handle -> {
                new JobTables(handle).file(job.id(), 0, name, packed);
                Map<String, Object> outcome = new LinkedHashMap<>();
                outcome.put("assessment", stored.id());
                outcome.put("files", names);
                return outcome;
            };
        }
    }

    private static Language language(String code) {
        return Language.JA.code().equals(code) ? Language.JA : Language.EN;
    }

    private static String name(Stored stored, Set<Format> formats) {
        String what = formats.size() == 1 ? "-" + formats.iterator().next().word() : "";
        return stored.vendor() + "-" + stored.asOf() + what + ".zip";
    }
}
