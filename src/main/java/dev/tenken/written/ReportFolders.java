package dev.tenken.written;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Knows folders that hold a report of this program. */
public final class ReportFolders {

    /** Stands in every folder that a run held, also when the run was killed before it wrote anything. */
    public static final String LOCK = ".tenken-lock";

    /** Earlier versions wrote no manifest, but this file unless it was not asked for. */
    private static final String ASSESSMENT = "assessment.json";

    private ReportFolders() {}

    /** Whether an assessment was written, or was about to be written, into the folder. */
    public static boolean isOne(Path folder) {
        return hasReport(folder) || Files.exists(folder.resolve(LOCK)) && isEmpty(folder);
    }

    private static boolean hasReport(Path folder) {
        try {
            return Manifest.of(folder)
                    .map(m -> m.by(Manifest.ASSESS).isPresent())
                    .orElseGet(() -> OwnFiles.kind(folder.resolve(ASSESSMENT)) != null);
        } catch (InputException e) {
            // Damaged, and still a manifest.
            return true;
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.allMatch(child -> child.getFileName().toString().startsWith("."));
        } catch (IOException e) {
            return false;
        }
    }
}
