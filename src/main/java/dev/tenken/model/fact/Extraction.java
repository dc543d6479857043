package dev.tenken.model.fact;

import java.util.List;

/**
 * What was found in one vendor's documents.
 *
 * @param facts sorted by {@link VendorFact#ORDER}
 * @param coverage one per document, in the order of the documents
 */
public record Extraction(List<VendorFact> facts, List<DocumentCoverage> coverage) {

    /** The name and version of the form in which facts go out and come in as JSON. */
    public static final String SCHEMA = "tenken/facts/1";

    public Extraction {
        facts = facts.stream().sorted(VendorFact.ORDER).toList();
        coverage = List.copyOf(coverage);
    }
}
