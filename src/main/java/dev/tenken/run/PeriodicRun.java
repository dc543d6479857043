package dev.tenken.run;

import dev.tenken.model.Vendor;
import dev.tenken.model.disposition.Disposition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Assesses single vendors again and again, each on its day, and tells cheaply whether anything could come out otherwise than the last time.
 * May be used from several threads.
 */
public interface PeriodicRun {

    /**
     * A vendor as it lies in its folder, unread.
     *
     * @param vendor as the register knows it
     * @param folder with its papers
     * @param papers SHA-256 of each file below the folder that would be read, by path
     * @param said what auditors said of it elsewhere than in files
     * @param fingerprint of all that an assessment depends on but the day
     */
    record Found(Vendor vendor, Path folder, Map<String, String> papers, List<Disposition> said, String fingerprint) {
        public Found {
            said = List.copyOf(said);
        }

        /** A vendor of whom nothing was said elsewhere. */
        public Found(Vendor vendor, Path folder, Map<String, String> papers, String fingerprint) {
            this(vendor, folder, papers, List.of(), fingerprint);
        }
    }

    /** The one that reads folders. @param terms what vendors are assessed by on a day */
    static PeriodicRun by(Function<LocalDate, Terms> terms) {
        return by(terms, Said.NOTHING);
    }

    /** The same, heeding what auditors said elsewhere by the time a vendor is looked at. */
    static PeriodicRun by(Function<LocalDate, Terms> terms, Said said) {
        return new FolderRun(terms, said);
    }

    /**
     * Looks whether what vendors are measured with is there at all; whether its rules are right shows when the first vendor is assessed.
     *
     * @throws dev.tenken.model.InputException when the profile is unknown or wrong, or a file cannot be read
     */
    void check(LocalDate day);

    /**
     * Looks at a vendor's folder and at what it would be measured with.
     *
     * @throws dev.tenken.model.InputException when the folder or a file in it, or what vendors are measured with, cannot be read
     */
    Found find(Vendor vendor, Path folder, LocalDate day);

    /**
     * Assesses the vendor on a day.
     *
     * @throws dev.tenken.model.InputException when none of its documents can be read, or what it is measured with is wrong
     */
    DatedRun assess(Found found, LocalDate day, RunListener listener);
}
