package dev.tenken.run;

import dev.tenken.data.Mapped;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.store.VendorShelf;
import java.util.List;

/** What the documents of a portfolio state; to be closed when it is written: until then what has no room in memory is on disk. */
public final class ReadPortfolio implements AutoCloseable {
    /** A reading is an assessment that comes to nothing. */
    private final VendorShelf shelf = new VendorShelf();

    ReadPortfolio() {}

    void put(Reading reading) {
        shelf.put(new VendorAssessment(reading.files(), reading.extraction(), List.of(), List.of(), List.of()));
    }

    /** By vendor, in the order of the portfolio: each is fetched whenever it is asked for. */
    public List<Reading> readings() {
        return Mapped.of(shelf, v -> new Reading(v.files(), v.extraction()));
    }

    /** The documents in the same order, without their texts. */
    public List<VendorFiles> outlines() {
        return shelf.outlines().stream().map(VendorAssessment::files).toList();
    }

    @Override
    public void close() {
        shelf.close();
    }
}
