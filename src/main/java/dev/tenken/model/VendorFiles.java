package dev.tenken.model;

import java.util.List;

/**
 * One vendor with the documents read for it.
 *
 * @param vendor who
 * @param documents what could be read, sorted by path
 * @param failures what could not, sorted by path
 */
public record VendorFiles(Vendor vendor, List<Document> documents, List<Failure> failures) {

    public VendorFiles {
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
    }
}
