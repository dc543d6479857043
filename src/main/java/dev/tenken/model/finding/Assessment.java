package dev.tenken.model.finding;

import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Failure;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finished assessment: what reports are made of.
 *
 * @param asOf the date on which the statements are judged
 * @param tool version of Tenken
 * @param profile the profile in use, with its controls
 * @param rules number of rules loaded
 * @param rulesDigest SHA-256 over the rule files and pattern files, lower-case hexadecimal
 * @param yardstick the same in parts; {@link Yardstick#UNKNOWN} when nobody told
 * @param vendors sorted by id; {@link VendorAssessments} where they may be more than memory holds
 * @param strays dispositions on vendors that were not assessed, sorted by id
 */
public record Assessment(
        LocalDate asOf,
        String tool,
        Profile profile,
        int rules,
        String rulesDigest,
        Yardstick yardstick,
        List<VendorAssessment> vendors,
        List<DispositionRecord> strays) {

    public Assessment {
        vendors = vendors instanceof VendorAssessments ? vendors : List.copyOf(vendors);
        strays = List.copyOf(strays);
    }

    /** An assessment without stray dispositions, of which nobody told what it was measured with. */
    public Assessment(
            LocalDate asOf,
            String tool,
            Profile profile,
            int rules,
            String rulesDigest,
            List<VendorAssessment> vendors) {
        this(asOf, tool, profile, rules, rulesDigest, Yardstick.UNKNOWN, vendors, List.of());
    }

    /** The same with the outline of each vendor, for what shows all of them at once. */
    public Assessment outline() {
        List<VendorAssessment> outlines = vendors instanceof VendorAssessments many
                ? many.outlines()
                : vendors.stream().map(VendorAssessment::outline).toList();
        return new Assessment(asOf, tool, profile, rules, rulesDigest, yardstick, outlines, strays);
    }

    /** Every disposition, of each vendor and stray, in the order of the vendors. */
    public List<DispositionRecord> dispositions() {
        return Stream.concat(vendors.stream().flatMap(v -> v.dispositions().stream()), strays.stream())
                .toList();
    }

    /** Every document that could not be read, in the order of the vendors. */
    public List<Failure> failures() {
        return vendors.stream().flatMap(v -> v.files().failures().stream()).toList();
    }
}
