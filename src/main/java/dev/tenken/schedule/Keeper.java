package dev.tenken.schedule;

import dev.tenken.model.finding.Assessment;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/** Where finished assessments are kept. */
@FunctionalInterface
public interface Keeper {

    /**
     * Does all of the work that needs no transaction.
     *
     * @param assessment of one vendor
     * @param folder with its papers
     */
    Ready prepare(Assessment assessment, Path folder);

    /** An assessment that is ready to be kept. */
    @FunctionalInterface
    interface Ready {
        /** Keeps it as part of somebody's transaction, and gives the id by which it is found again. */
        String keep(Handle handle);
    }
}
