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
 * @param dispositions what auditors said of this vendor, sorted by id, whether it counts or not
 */
public record VendorAssessment(
        VendorFiles files,
        Extraction extraction,
        List<Finding> findings,
        List<Observation> observations,
        List<DispositionRecord> dispositions) {

    public VendorAssessment {
        findings = List.copyOf(findings);
        observations = List.copyOf(observations);
        dispositions = List.copyOf(dispositions);
    }

    /** An assessment of which no auditor has said anything. */
    public VendorAssessment(
            VendorFiles files, Extraction extraction, List<Finding> findings, List<Observation> observations) {
        this(files, extraction, findings, observations, List.of());
    }

    /** The same with other findings. */
    public VendorAssessment with(List<Finding> others) {
        return new VendorAssessment(files, extraction, others, observations, dispositions);
    }

    public Vendor vendor() {
        return files.vendor();
    }
}
