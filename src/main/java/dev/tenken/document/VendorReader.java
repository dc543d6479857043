package dev.tenken.document;

import dev.tenken.model.InputException;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final OwnPapers own;

    /** @param root the folder that paths of documents are below: the vendor's own or the portfolio's */
    private VendorReader(Path root, Path folder, Consumer<String> progress) {
        this.root = root;
        this.folder = folder;
        this.progress = progress;
        this.own = new OwnPapers(root, progress);
    }

    static VendorFiles read(Path root, Path folder, Consumer<String> progress) {
        return new VendorReader(root, folder, progress).read();
    }

    /** The same of a folder of a portfolio; nothing when all that it holds was written by this program. */
    static Optional<VendorFiles> readVendor(Path root, Path folder, Consumer<String> progress) {
        VendorReader reader = new VendorReader(root, folder, progress);
        if (!Files.exists(folder.resolve(VendorDescription.FILE)) && reader.own.isOnlyReport(folder)) {
            return Optional.empty();
        }
        VendorFiles files = reader.read();
        boolean onlyOwn = reader.own.found() && files.documents().isEmpty() && reader.failures.equals(reader.hollow());
        return onlyOwn ? Optional.empty() : Optional.of(files);
    }

    private VendorFiles read() {
        if (!FileTree.isTold(root, folder)) {
            Failure failure = FileTree.untold(root, folder);
            return new VendorFiles(VendorDescription.NONE.vendor(failure.path()), List.of(), List.of(failure));
        }
        VendorDescription description = description();
        Set<String> missing = new TreeSet<>(description.paths());
        try {
            for (Path file : FileTree.filesBelow(folder, child -> !own.isReport(child))) {
                String path = FileTree.relative(folder, file);
                missing.remove(path);
                if (!FileTree.isTold(root, file)) {
                    failures.add(FileTree.untold(root, file));
                } else if (!path.equals(VendorDescription.FILE) && !own.isOne(file)) {
                    readDocument(file, description.sourceOf(path));
                }
            }
        } catch (InputException e) {
            failures.add(new Failure(path(folder), e.getMessage()));
        }
        missing.forEach(this::addMissing);
        if (documents.isEmpty() && failures.isEmpty()) {
            failures.addAll(hollow());
        }
        documents.sort(Comparator.comparing(Document::path));
        failures.sort(Comparator.comparing(Failure::path).thenComparing(Failure::message));
        return new VendorFiles(description.vendor(FileTree.name(folder)), documents, failures);
    }

    private List<Failure> hollow() {
        return List.of(new Failure(
                path(folder),
                "the folder holds no documents; wanted " + Formats.WANTED + ": add some or remove the folder"));
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
