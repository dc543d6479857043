package dev.tenken.run;

import dev.tenken.document.DescribedVendor;
import dev.tenken.model.InputException;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.VendorFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Assesses single vendors again and again, each on its day, and tells cheaply whether anything could come out otherwise than the last time. What it
 * needs is built when the first assessment needs it, and built anew when what vendors are measured with changed. May be used from
 * several threads.
 */
public final class PeriodicRun {
    private final Function<LocalDate, Terms> terms;
    private AssessmentRun run;
    private String builtOf;

    /** @param terms what vendors are assessed by on a day */
    public PeriodicRun(Function<LocalDate, Terms> terms) {
        this.terms = terms;
    }

    /**
     * A vendor as it lies in its folder, unread.
     *
     * @param vendor as the register knows it
     * @param folder with its papers
     * @param papers SHA-256 of each file below the folder that would be read, by path
     * @param fingerprint of all that an assessment depends on but the day
     */
    public record Found(Vendor vendor, Path folder, Map<String, String> papers, String fingerprint) {}

    /**
     * Looks at a vendor's folder and at what it would be measured with.
     *
     * @throws InputException when the folder or a file in it, or what vendors are measured with, cannot be read
     */
    public Found find(Vendor vendor, Path folder, LocalDate day) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + ": no such folder; wanted the papers of " + vendor.id()
                    + ": put them there, or name another one with \"vendor edit " + vendor.id() + " --folder\"");
        }
        Map<String, String> papers = DescribedVendor.digests(folder);
        return new Found(vendor, folder, papers, Fingerprint.of(vendor, papers, terms.apply(day)));
    }

    /**
     * Assesses the vendor on a day.
     *
     * @throws InputException when none of its documents can be read, or what it is measured with is wrong
     */
    public DatedRun assess(Found found, LocalDate day, RunListener listener) {
        VendorFiles files = Papers.inFolder(found.folder(), listener);
        VendorFiles known = new VendorFiles(found.vendor(), files.documents(), files.failures());
        if (known.documents().isEmpty()) {
            List<String> failures = known.failures().stream()
                    .map(f -> f.path() + ": " + f.message())
                    .toList();
            throw InputException.ofAll(found.folder() + ": no document could be read", failures);
        }
        return built(day).assess(known, day, listener);
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
