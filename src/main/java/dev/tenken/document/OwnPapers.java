package dev.tenken.document;

import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import dev.tenken.written.Manifest;
import dev.tenken.written.OwnFiles;
import dev.tenken.written.ReportFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What this program wrote among the papers of vendors: it is told and left out, because it would speak for the vendor. */
final class OwnPapers {
    /** What is put into the name of a file that a later report leaves to the one who changed it. */
    private static final Pattern KEPT = Pattern.compile("\\.kept-[0-9]+(?=\\.[^./]*$|$)");

    private final Path root;
    private final Consumer<String> progress;
    private final Map<Path, Map<String, Set<String>>> manifests = new HashMap<>();
    private boolean found;

    /**
     * @param root the folder that is assessed
     * @param progress is told of each file and folder that is left out
     */
    OwnPapers(Path root, Consumer<String> progress) {
        this.root = root;
        this.progress = progress;
    }

    /** Whether anything was left out. */
    boolean found() {
        return found;
    }

    /** Whether the folder holds a report; one that this run has just made for its own holds nothing yet. */
    boolean isReport(Path folder) {
        return told(folder, ReportFolders.isOne(folder) && !FileTree.isEmpty(folder));
    }

    /**
     * Whether the folder holds a report and no paper: every file that could be one is listed by the report, whatever became of it, was kept
     * when a later report came, or bears a mark. Where the list cannot be read, only marks count.
     */
    boolean isOnlyReport(Path folder) {
        Set<String> listed =
                manifests.computeIfAbsent(folder, OwnPapers::digests).keySet();
        return ReportFolders.isOne(folder)
                && FileTree.filesBelow(folder, child -> true).stream()
                        .filter(file -> Formats.isReadable(FileTree.name(file)))
                        .allMatch(file -> OwnFiles.kind(file) != null
                                || listed.contains(KEPT.matcher(FileTree.relative(folder, file))
                                        .replaceFirst("")))
                && told(folder, true);
    }

    /**
     * Whether the file is one of a report, as it was written. A letter or workpaper that somebody filled in, or that lies elsewhere, is
     * none: its reader says what to do with it.
     */
    boolean isOne(Path file) {
        return told(file, OwnFiles.kind(file) == OwnFiles.Kind.REPORT || isListed(file));
    }

    private boolean told(Path path, boolean own) {
        if (own) {
            found = true;
            progress.accept("written by Tenken, left out: " + FileTree.relative(root, path));
        }
        return own;
    }

    /** Files of office programs have no mark that tells an empty one from one that was filled in, but the manifest of their folder does. */
    private boolean isListed(Path file) {
        Path folder = file.getParent();
        while (folder != null && folder.startsWith(root)) {
            Set<String> digests = manifests
                    .computeIfAbsent(folder, OwnPapers::digests)
                    .getOrDefault(FileTree.relative(folder, file), Set.of());
            if (!digests.isEmpty() && digests.contains(digest(file))) {
                return true;
            }
            folder = folder.getParent();
        }
        return false;
    }

    private static Map<String, Set<String>> digests(Path folder) {
        try {
            return Manifest.of(folder).orElse(Manifest.NONE).digests();
        } catch (InputException e) {
            return Map.of();
        }
    }

    private static String digest(Path file) {
        try {
            return Files.isRegularFile(file) ? Sha256.of(file) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
