package dev.tenken.report.file;

import dev.tenken.data.Sha256;
import dev.tenken.written.Manifest;
import dev.tenken.written.Manifest.Entry;
import dev.tenken.written.Manifest.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is to be done with each file of a folder so that it holds the report that was just made, and nobody's work is lost. */
final class Plan {
    private static final String KEPT = ".kept-";

    private final Path folder;
    private final Map<String, Set<String>> known;
    private final List<String> moves = new ArrayList<>();
    private final SortedMap<Path, Path> kept = new TreeMap<>();
    private final List<Path> removed = new ArrayList<>();
    private final List<Path> left = new ArrayList<>();

    private Plan(Path folder, Manifest before) {
        this.folder = folder;
        this.known = before.digests();
    }

    /**
     * Looks at the folder as it is now.
     *
     * @param next what was made
     */
    static Plan of(Path folder, Manifest before, Writing next) throws IOException {
        Plan plan = new Plan(folder, before);
        for (Entry entry : next.files()) {
            plan.take(entry);
        }
        Set<String> belonging = before.with(next).digests().keySet();
        for (String path : plan.known.keySet()) {
            if (!belonging.contains(path)) {
                plan.drop(path);
            }
        }
        return plan;
    }

    /** Files of the report that are not there yet as they should be. */
    List<String> moves() {
        return moves;
    }

    /** Files to be given another name first, with that name. */
    SortedMap<Path, Path> kept() {
        return kept;
    }

    /** Files to be deleted. */
    List<Path> removed() {
        return removed;
    }

    /** Files that no longer belong and stay. */
    List<Path> left() {
        return left;
    }

    private void take(Entry entry) throws IOException {
        Path file = folder.resolve(entry.path());
        if (isThere(file)) {
            String digest = digest(file);
            if (entry.sha256().equals(digest)) {
                return;
            }
            if (!isOurs(entry.path(), digest)) {
                kept.put(file, free(file));
            }
        }
        moves.add(entry.path());
    }

    private void drop(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (file.startsWith(folder) && isThere(file)) {
            (isOurs(path, digest(file)) ? removed : left).add(file);
        }
    }

    private boolean isOurs(String path, String digest) {
        return digest != null && known.getOrDefault(path, Set.of()).contains(digest);
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Null for a link or the like, which the program never makes. */
    private static String digest(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Sha256.of(file) : null;
    }

    /** The first name that nothing has: {@code workpaper.kept-1.xlsx}. */
    static Path free(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? "" : name.substring(dot);
        int number = 1;
        while (isThere(file.resolveSibling(stem + KEPT + number + ending))) {
            number++;
        }
        return file.resolveSibling(stem + KEPT + number + ending);
    }
}
