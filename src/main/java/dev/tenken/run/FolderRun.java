package dev.tenken.run;

import dev.tenken.document.DescribedVendor;
import dev.tenken.model.InputException;
import dev.tenken.model.Vendor;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.document.VendorFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the papers of vendors from their folders. What it needs is built when the first assessment needs it, and anew when it changed. */
final class FolderRun implements PeriodicRun {
    private final Function<LocalDate, Terms> terms;
    private final Said said;
    private AssessmentRun run;
    private String builtOf;

    FolderRun(Function<LocalDate, Terms> terms, Said said) {
        this.terms = terms;
        this.said = said;
    }

    @Override
    public void check(LocalDate day) {
        Terms ofDay = terms.apply(day);
        Fingerprint.ofMeasures(ofDay);
        ofDay.packs().catalog().load(ofDay.profile());
    }

    @Override
    public Found find(Vendor vendor, Path folder, LocalDate day) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + ": no such folder; wanted the papers of " + vendor.id()
                    + ": put them there, or name another one with \"vendor edit " + vendor.id() + " --folder DIR\"");
        }
        Map<String, String> papers = DescribedVendor.digests(folder);
        List<Disposition> words = said.of(vendor.id());
        String fingerprint = Fingerprint.of(vendor, papers, words, terms.apply(day));
        return new Found(vendor, folder, papers, words, fingerprint);
    }

    @Override
    public DatedRun assess(Found found, LocalDate day, RunListener listener) {
        VendorFiles files = Papers.inFolder(found.folder(), listener);
        VendorFiles known = new VendorFiles(found.vendor(), files.documents(), files.failures());
        if (known.documents().isEmpty()) {
            List<String> failures = known.failures().stream()
                    .map(f -> f.path() + ": " + f.message())
                    .toList();
            throw InputException.ofAll(found.folder() + ": no document could be read", failures);
        }
        return built(day).assess(known, found.said(), day, listener);
    }

    private synchronized AssessmentRun built(LocalDate day) {
        String measures = Fingerprint.ofMeasures(terms.apply(day));
        if (run == null || !measures.equals(builtOf)) {
            run = new AssessmentRun(terms.apply(day));
            builtOf = measures;
        }
        return run;
    }
}
