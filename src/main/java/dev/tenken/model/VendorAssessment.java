package dev.tenken.model;

import java.util.List;

/**
 * What an assessment says about one vendor.
 *
 * @param files the vendor, its documents and what could not be read
 * @param extraction facts and coverage
 * @param findings one per control for the vendor as a whole, followed by those per service where services differ; in the order of
 *     the catalog. Empty when none of the vendor's documents could be read.
 * @param observations sorted by severity and place
 */
public record VendorAssessment(
        VendorFiles files, Extraction extraction, List<Finding> findings, List<Observation> observations) {

    public VendorAssessment {
        findings = List.copyOf(findings);
        observations = List.copyOf(observations);
    }

    public Vendor vendor() {
        return files.vendor();
    }
}
