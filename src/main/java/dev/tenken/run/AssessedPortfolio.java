package dev.tenken.run;

import dev.tenken.model.finding.Assessment;
import dev.tenken.store.VendorShelf;
import java.util.List;

/**
 * What became of a portfolio. To be closed when the reports are written.
 *
 * @param assessment of its vendors
 * @param refused facts from outside and dispositions that are not in use, one line each: which, where, why, and what to do
 * @param notes what else is to be told of the facts from outside, and of controls that nothing can judge
 */
public record AssessedPortfolio(Assessment assessment, List<String> refused, List<String> notes)
        implements AutoCloseable {

    public AssessedPortfolio {
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /** Lets go of what had no room in memory; the assessment cannot be read after. */
    @Override
    public void close() {
        if (assessment.vendors() instanceof VendorShelf shelf) {
            shelf.close();
        }
    }
}
