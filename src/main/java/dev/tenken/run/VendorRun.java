package dev.tenken.run;

import dev.tenken.model.finding.VendorAssessment;
import java.util.List;

/**
 * What became of one vendor.
 *
 * @param assessment of the vendor
 * @param refused facts from outside that are not in use, one line each
 * @param notes what else is to be told of them
 */
public record VendorRun(VendorAssessment assessment, List<String> refused, List<String> notes) {

    public VendorRun {
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }
}
