package dev.tenken.model.finding;

import dev.tenken.model.Vendor;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Extraction;
import java.util.List;
import java.util.Objects;

/**
 * What an assessment says about one vendor.
 *
 * @param files the vendor, its documents and what could not be read
 * @param extraction facts and coverage
 * @param findings one per control for the vendor as a whole, followed by those per service where services differ; in the order of
 *     the catalog. Empty when none of the vendor's documents could be read.
 * @param observations sorted by severity and place
 * @param dispositions what auditors said of this vendor, sorted by id, whether it counts or not
 * @param ledgers what is listed of assurance and scope; {@link Ledgers#NONE} as long as nobody has listed it
 */
public record VendorAssessment(
        VendorFiles files,
        Extraction extraction,
        List<Finding> findings,
        List<Observation> observations,
        List<DispositionRecord> dispositions,
        Ledgers ledgers) {

    public VendorAssessment {
        Objects.requireNonNull(ledgers);
        findings = List.copyOf(findings);
        observations = List.copyOf(observations);
        dispositions = List.copyOf(dispositions);
    }

    /** An assessment of which no auditor has said anything. */
    public VendorAssessment(
            VendorFiles files, Extraction extraction, List<Finding> findings, List<Observation> observations) {
        this(files, extraction, findings, observations, List.of());
    }

    /** An assessment of which nobody has listed anything. */
    public VendorAssessment(
            VendorFiles files,
            Extraction extraction,
            List<Finding> findings,
            List<Observation> observations,
            List<DispositionRecord> dispositions) {
        this(files, extraction, findings, observations, dispositions, Ledgers.NONE);
    }

    /** The same with other findings. */
    public VendorAssessment with(List<Finding> others) {
        return new VendorAssessment(files, extraction, others, observations, dispositions, ledgers);
    }

    /** The same with ledgers. */
    public VendorAssessment with(Ledgers listed) {
        return new VendorAssessment(files, extraction, findings, observations, dispositions, listed);
    }

    /**
     * What an overview shows of it: the vendor, its documents without their texts, how many blocks of each were read and used, verdicts with what
     * auditors made of them, and dispositions; no facts, reasons, quotes, observations or ledgers.
     */
    public VendorAssessment outline() {
        Extraction covered = new Extraction(
                List.of(),
                extraction.coverage().stream().map(DocumentCoverage::outline).toList());
        return new VendorAssessment(
                files.with(Document::outline),
                covered,
                findings.stream().map(Finding::outline).toList(),
                List.of(),
                dispositions,
                Ledgers.NONE);
    }

    public Vendor vendor() {
        return files.vendor();
    }
}
