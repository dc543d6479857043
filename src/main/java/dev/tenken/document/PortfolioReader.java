package dev.tenken.document;

import dev.tenken.model.Document;
import dev.tenken.model.InputException;
import dev.tenken.model.VendorFiles;
import dev.tenken.written.OwnFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Reads what an operator names: one document, the folder of a vendor, or a portfolio with a folder per vendor. */
public final class PortfolioReader {

    private PortfolioReader() {}

    /** As {@link #read(Path, Consumer)}, without progress. */
    public static List<VendorFiles> read(Path path) {
        return read(path, message -> {});
    }

    /**
     * Reads every vendor at the path, sorted by id.
     *
     * <p>A file is a vendor of one document, called after the file. A folder with documents or a {@code vendor.yaml} in it is a
     * vendor; further documents may stand in folders below. A folder of folders is a portfolio. Names that begin with a dot are
     * left out. A document that cannot be read becomes a {@link dev.tenken.model.Failure} of its vendor.
     *
     * @param progress is told, one line each, what was read or left out
     * @throws InputException when there is nothing at the path, or nothing at it could be read
     */
    public static List<VendorFiles> read(Path path, Consumer<String> progress) {
        if (!Files.exists(path)) {
            throw new InputException(path + ": no such file or folder; wanted a document (" + Formats.WANTED
                    + "), a vendor's folder or a portfolio: check the path");
        }
        List<VendorFiles> vendors = Files.isDirectory(path) ? folder(path, progress) : List.of(single(path, progress));
        refuseUnread(path, vendors);
        return vendors;
    }

    /**
     * Reads one document for its vendor, of whom the {@code vendor.yaml} beside it tells, where there is one.
     *
     * @throws InputException when there is no such file, or it cannot be read
     */
    public static VendorFiles document(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException(file + ": is a folder; wanted one document (" + Formats.WANTED + ") in it");
        }
        VendorFiles single = read(file).get(0);
        Path description = file.toAbsolutePath().resolveSibling(VendorDescription.FILE);
        if (!Files.exists(description)) {
            return single;
        }
        String place = description.toString();
        VendorDescription described =
                VendorDescription.of(TextFile.read(description, place).text(), place);
        String id = FileTree.name(description.getParent());
        return new VendorFiles(described.vendor(id), single.documents(), single.failures());
    }

    private static VendorFiles single(Path file, Consumer<String> progress) {
        String name = FileTree.name(file);
        refuseOwn(file);
        Document document = DocumentFile.read(file, name, file.toString(), null, progress);
        progress.accept("read " + name);
        String id = name.substring(0, name.lastIndexOf('.'));
        return new VendorFiles(VendorDescription.NONE.vendor(id.isEmpty() ? name : id), List.of(document), List.of());
    }

    private static void refuseOwn(Path file) {
        if (OwnFiles.kind(file) == OwnFiles.Kind.REPORT) {
            throw new InputException(file + ": written by Tenken, no document of a vendor; wanted a document ("
                    + Formats.WANTED + ") that the vendor published");
        }
    }

    private static List<VendorFiles> folder(Path folder, Consumer<String> progress) {
        List<Path> folders = FileTree.folders(folder);
        List<Path> files = FileTree.files(folder);
        OwnPapers own = new OwnPapers(folder, line -> {});
        boolean holdsDocuments = files.stream().anyMatch(file -> marksVendor(file) && !own.isOne(file));
        if (folders.isEmpty() && files.isEmpty()) {
            throw new InputException(folder + ": the folder is empty; wanted documents (" + Formats.WANTED
                    + ") or a folder with documents per vendor");
        }
        if (folders.isEmpty() || holdsDocuments) {
            refuseMixed(folder, folders);
            return List.of(VendorReader.read(folder, folder, progress));
        }
        files.forEach(
                file -> progress.accept("left out " + FileTree.name(file) + ": it stands beside the vendors' folders"));
        List<VendorFiles> vendors = new ArrayList<>();
        folders.forEach(
                vendor -> VendorReader.readVendor(folder, vendor, progress).ifPresent(vendors::add));
        vendors.sort(Comparator.comparing(vendor -> vendor.vendor().id()));
        return List.copyOf(vendors);
    }

    private static boolean marksVendor(Path file) {
        String name = FileTree.name(file);
        return Formats.isReadable(name) || name.equals(VendorDescription.FILE);
    }

    /** Vendors beside loose documents would be read as one vendor, and each would be credited with what the others say. */
    private static void refuseMixed(Path folder, List<Path> folders) {
        for (Path child : folders) {
            if (Files.exists(child.resolve(VendorDescription.FILE))) {
                throw new InputException(
                        folder + ": holds documents and also the vendor's folder " + FileTree.name(child)
                                + "; wanted one or the other: move the documents into the folder of their vendor");
            }
        }
    }

    private static void refuseUnread(Path path, List<VendorFiles> vendors) {
        if (vendors.stream().anyMatch(vendor -> !vendor.documents().isEmpty())) {
            return;
        }
        List<String> failures = vendors.stream()
                .flatMap(vendor -> vendor.failures().stream())
                .map(failure -> failure.path() + ": " + failure.message())
                .toList();
        throw InputException.ofAll(path + ": no document could be read", failures);
    }
}
