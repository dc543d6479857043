package dev.tenken.model.document;

import dev.tenken.model.Vendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One vendor with the documents read for it.
 *
 * @param vendor who
 * @param documents what is assessed, sorted by path
 * @param failures what is not, sorted by path
 */
public record VendorFiles(Vendor vendor, List<Document> documents, List<Failure> failures) {

    public VendorFiles {
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
    }

    /** The same vendor with some of its documents not assessed either; those that failures name are left out. */
    public VendorFiles without(List<Failure> further) {
        if (further.isEmpty()) {
            return this;
        }
        List<Failure> all = new ArrayList<>(failures);
        all.addAll(further);
        all.sort(Comparator.comparing(Failure::path).thenComparing(Failure::message));
        List<Document> rest = documents.stream()
                .filter(d -> further.stream().noneMatch(f -> f.path().equals(d.path())))
                .toList();
        return new VendorFiles(vendor, rest, all);
    }

    /** The document of this id that is assessed. */
    public Optional<Document> document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The same vendor with its documents as somebody made them of these. */
    public VendorFiles with(UnaryOperator<Document> made) {
        return new VendorFiles(vendor, documents.stream().map(made).toList(), failures);
    }

    /** The same vendor with nothing assessed: every document fails for the reason that the vendor as a whole does. */
    public VendorFiles refused(Failure ofVendor) {
        List<Failure> further = new ArrayList<>();
        further.add(ofVendor);
        documents.forEach(d -> further.add(
                new Failure(d.path(), "not assessed, as the vendor as a whole was not: see " + ofVendor.path())));
        return without(further);
    }
}
