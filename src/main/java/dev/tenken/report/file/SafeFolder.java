package dev.tenken.report.file;

import dev.tenken.model.InputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes files so that nobody sees half of one: all are first written into a hidden folder inside the target and then moved into
 * place. The hidden folder is inside because only there can a move be sure to stay on one file system (the target may be a mount).
 */
final class SafeFolder {

    private static final String STAGE = ".tenken-";

    private final Path folder;
    /** Folders that were made for this, innermost first: they go again when writing fails. */
    private final Deque<Path> made = new ArrayDeque<>();

    SafeFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Writes files by name, which may lead into folders with {@code /}; returns their paths in the order of the map. */
    List<Path> write(Map<String, FileContent> files) {
        refuseWhatIsInTheWay(files);
        Path stage = null;
        try {
            make(folder);
            stage = Files.createTempDirectory(folder, STAGE);
            for (Map.Entry<String, FileContent> file : files.entrySet()) {
                Path staged = stage.resolve(file.getKey());
                Files.createDirectories(staged.getParent());
                fill(staged, file.getValue());
            }
            List<Path> written = new ArrayList<>();
            for (String name : files.keySet()) {
                Path file = folder.resolve(name);
                make(file.getParent());
                written.add(Files.move(stage.resolve(name), file, StandardCopyOption.ATOMIC_MOVE));
            }
            delete(stage);
            return List.copyOf(written);
        } catch (IOException e) {
            undo(stage);
            throw new InputException(
                    folder + ": the reports cannot be written (" + reason(e)
                            + "); name a folder that you may write to with --out, and make sure that the disk is not full",
                    e);
        } catch (RuntimeException | Error e) {
            // A report that cannot be made must not leave the others behind.
            undo(stage);
            throw e;
        }
    }

    private static void fill(Path file, FileContent content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void refuseWhatIsInTheWay(Map<String, FileContent> files) {
        refuseFileAbove(folder);
        for (String name : files.keySet()) {
            refuseFileAbove(folder.resolve(name).getParent());
            if (Files.isDirectory(folder.resolve(name))) {
                throw new InputException(folder.resolve(name)
                        + ": is a folder where a report should go; move it away or name another folder with --out");
            }
        }
    }

    private static void refuseFileAbove(Path wanted) {
        for (Path p = wanted; p != null; p = p.getParent()) {
            if (Files.exists(p) && !Files.isDirectory(p)) {
                throw new InputException(
                        p + ": is a file; wanted a folder for the reports: name another one with --out");
            }
        }
    }

    private void make(Path wanted) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path p = wanted; p != null && !Files.exists(p); p = p.getParent()) {
            missing.push(p);
        }
        for (Path p : missing) {
            Files.createDirectory(p);
            made.push(p);
        }
    }

    /** Deletes a folder with what is in it. */
    private static void delete(Path stage) throws IOException {
        try (Stream<Path> staged = Files.walk(stage)) {
            for (Path path : staged.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private void undo(Path stage) {
        try {
            if (stage != null && Files.exists(stage)) {
                delete(stage);
            }
            while (!made.isEmpty()) {
                Files.deleteIfExists(made.pop());
            }
        } catch (IOException e) {
            // What cannot be removed stays; the caller hears of the first failure, which is the one to mend.
            made.clear();
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof NoSuchFileException || e instanceof DirectoryNotEmptyException) {
            return "something changed it meanwhile";
        }
        return e.getMessage();
    }
}
