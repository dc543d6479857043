package dev.tenken.cli;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Originals;
import dev.tenken.model.finding.Assessment;
import java.nio.file.Path;

/** Puts what was assessed into the history. */
final class Keeping {
    private Keeping() {}

    /** @param assessed where the documents are */
    static void keep(Assessment assessment, Path assessed, DatabaseOptions options, Terminal terminal) {
        try (Database database = options.open()) {
            Archive.Result result = new Archive(database, terminal.clock())
                    .store(assessment, Originals.below(assessed), options.actor());
            int stored = result.stored().size();
            terminal.out()
                    .println("Stored in " + database.shown() + ": " + stored
                            + (stored == 1 ? " assessment." : " assessments."));
            result.withoutOriginal().forEach(path -> terminal.err()
                    .println(path
                            + ": the file is not stored, only what was read of it: it is gone or was changed since"));
        }
    }
}
