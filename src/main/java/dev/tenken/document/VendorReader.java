package dev.tenken.document;

import dev.tenken.model.Document;
import dev.tenken.model.Failure;
import dev.tenken.model.InputException;
import dev.tenken.model.VendorFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads the folder of one vendor; what cannot be read becomes a failure and stops nothing else. */
final class VendorReader {
    private final Path root;
    private final Path folder;
    private final Consumer<String> progress;
    private final List<Document> documents = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    /** @param root the folder that paths of documents are below: the vendor's own or the portfolio's */
    private VendorReader(Path root, Path folder, Consumer<String> progress) {
        this.root = root;
        this.folder = folder;
        this.progress = progress;
    }

    static VendorFiles read(Path root, Path folder, Consumer<String> progress) {
        return new VendorReader(root, folder, progress).read();
    }

    private VendorFiles read() {
        VendorDescription description = description();
        Set<String> missing = new TreeSet<>(description.paths());
        try {
            for (Path file : FileTree.filesBelow(folder)) {
                String own = FileTree.relative(folder, file);
                missing.remove(own);
                if (!own.equals(VendorDescription.FILE)) {
                    readDocument(file, description.sourceOf(own));
                }
            }
        } catch (InputException e) {
            failures.add(new Failure(path(folder), e.getMessage()));
        }
        missing.forEach(this::addMissing);
        if (documents.isEmpty() && failures.isEmpty()) {
            failures.add(new Failure(
                    path(folder),
                    "the folder holds no documents; wanted " + Formats.WANTED + ": add some or remove the folder"));
        }
        documents.sort(Comparator.comparing(Document::path));
        failures.sort(Comparator.comparing(Failure::path).thenComparing(Failure::message));
        return new VendorFiles(description.vendor(FileTree.name(folder)), documents, failures);
    }

    private VendorDescription description() {
        Path file = folder.resolve(VendorDescription.FILE);
        if (!Files.exists(file)) {
            return VendorDescription.NONE;
        }
        try {
            return VendorDescription.of(TextFile.read(file, path(file)).text(), path(file));
        } catch (InputException e) {
            failures.add(new Failure(path(file), e.getMessage()));
            return VendorDescription.NONE;
        }
    }

    private void readDocument(Path file, String source) {
        String path = path(file);
        try {
            documents.add(DocumentFile.read(file, path, path, source, progress));
            progress.accept("read " + path);
        } catch (InputException e) {
            String message = e.getMessage();
            failures.add(new Failure(
                    path, message.startsWith(path + ": ") ? message.substring(path.length() + 2) : message));
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(Failure.ofDefect(path, e));
        }
    }

    private void addMissing(String own) {
        String path = path(folder.resolve(own));
        failures.add(new Failure(
                path,
                "no such file, but " + path(folder.resolve(VendorDescription.FILE))
                        + " names it; add the file or mend its path there"));
    }

    private String path(Path file) {
        String path = FileTree.relative(root, file);
        return path.isEmpty() ? FileTree.name(file) : path;
    }
}
