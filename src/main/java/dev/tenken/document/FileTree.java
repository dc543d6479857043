package dev.tenken.document;

import dev.tenken.data.FileNames;
import dev.tenken.model.InputException;
import dev.tenken.model.document.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists folders in an order that does not hang on the file system; hidden names are left out. */
final class FileTree {
    private static final FileNames NAMES = FileNames.ofSystem();

    private FileTree() {}

    /** Files directly in the folder, links that lead nowhere among them. */
    static List<Path> files(Path folder) {
        return children(folder).stream()
                .filter(child -> !Files.isDirectory(child))
                .toList();
    }

    static List<Path> folders(Path folder) {
        return children(folder).stream().filter(Files::isDirectory).toList();
    }

    /** Whether there is nothing in the folder but hidden names. */
    static boolean isEmpty(Path folder) {
        return children(folder).isEmpty();
    }

    /**
     * Files in the folder and in those below it; a folder that links lead to again is entered once.
     *
     * @param entered whether a folder below is looked into
     */
    static List<Path> filesBelow(Path folder, Predicate<Path> entered) {
        List<Path> found = new ArrayList<>();
        collect(folder, entered, new HashSet<>(), found);
        found.sort(Comparator.comparing(file -> relative(folder, file)));
        return found;
    }

    /** The path below the folder, with {@code /} on every system. */
    static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Whether all names from the folder down to the file were read as what they are. */
    static boolean isTold(Path folder, Path file) {
        for (Path name : folder.relativize(file)) {
            if (!NAMES.isTold(name)) {
                return false;
            }
        }
        return true;
    }

    /** What to say of a file whose name was not. */
    static Failure untold(Path folder, Path file) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(name -> names.add(FileNames.shown(name)));
        return new Failure(String.join("/", names), "its name is " + NAMES.advice());
    }

    /** The folder's or file's own name; {@code .} and the like are resolved first. */
    static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "root" : name.toString();
    }

    private static void collect(Path folder, Predicate<Path> wanted, Set<Path> entered, List<Path> found) {
        try {
            if (!entered.add(folder.toRealPath())) {
                return;
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        found.addAll(files(folder));
        folders(folder).stream().filter(wanted).forEach(child -> collect(child, wanted, entered, found));
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !name(child).startsWith("."))
                    .sorted(Comparator.comparing(FileTree::name))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static InputException unreadable(Path folder, IOException e) {
        return new InputException(
                folder + ": the folder cannot be read (" + e.getClass().getSimpleName() + "); check its permissions",
                e);
    }
}
