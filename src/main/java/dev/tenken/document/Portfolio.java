package dev.tenken.document;

import dev.tenken.model.InputException;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.written.OwnFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an operator names: one document, the folder of a vendor, or a portfolio with a folder per vendor. Which vendors there are is
 * settled when it is opened; the documents of each are read when they are asked for, by any number of threads.
 *
 * <p>A file is a vendor of one document, called after the file. A folder with documents or a {@code vendor.yaml} in it is a vendor;
 * further documents may stand in folders below. A folder of folders is a portfolio. Names that begin with a dot are left out.
 */
public final class Portfolio {
    private final Path path;
    private final List<Source> sources;

    /**
     * A vendor not yet read.
     *
     * @param id of the vendor
     * @param reader reads it, telling of each document; nothing when all that is there was written by this program
     */
    private record Source(String id, Reader reader) {}

    private interface Reader {
        Optional<VendorFiles> read(Consumer<String> progress);
    }

    private Portfolio(Path path, List<Source> sources) {
        this.path = path;
        this.sources = sources;
    }

    /**
     * Looks which vendors there are, sorted by id.
     *
     * @param progress is told, one line each, what is left out
     * @throws InputException when there is nothing at the path, or it is both a vendor and a portfolio
     */
    public static Portfolio open(Path path, Consumer<String> progress) {
        if (!Files.exists(path)) {
            throw new InputException(path + ": no such file or folder; wanted a document (" + Formats.WANTED
                    + "), a vendor's folder or a portfolio: check the path");
        }
        return new Portfolio(path, Files.isDirectory(path) ? inFolder(path, progress) : List.of(single(path)));
    }

    /** How many vendors there are at most: a folder may turn out to hold nothing but reports of this program. */
    public int size() {
        return sources.size();
    }

    /** Ids of the vendors, sorted. */
    public List<String> ids() {
        return sources.stream().map(Source::id).toList();
    }

    /** The rank of the vendor of this id, from 0; nothing when there is none. */
    public Optional<Integer> rank(String id) {
        int rank = ids().indexOf(id);
        return rank < 0 ? Optional.empty() : Optional.of(rank);
    }

    /**
     * Reads the documents of one vendor. One that cannot be read becomes a {@link Failure} of the vendor.
     *
     * @param rank from 0
     * @param progress is told, one line each, what was read or left out
     * @return nothing when all that its folder holds was written by this program
     * @throws InputException when the path is a single document that cannot be read
     */
    public Optional<VendorFiles> read(int rank, Consumer<String> progress) {
        return sources.get(rank).reader().read(progress);
    }

    /**
     * Reads the documents of all vendors.
     *
     * @throws InputException when no document could be read
     */
    public List<VendorFiles> readAll(Consumer<String> progress) {
        List<VendorFiles> vendors = sources.stream()
                .flatMap(s -> s.reader().read(progress).stream())
                .toList();
        refuseUnread(vendors);
        return vendors;
    }

    /**
     * Passes when at least one document could be read.
     *
     * @param vendors all that were read
     * @throws InputException naming everything that could not be
     */
    public void refuseUnread(List<VendorFiles> vendors) {
        if (vendors.stream().anyMatch(vendor -> !vendor.documents().isEmpty())) {
            return;
        }
        List<String> failures = vendors.stream()
                .flatMap(vendor -> vendor.failures().stream())
                .map(failure -> failure.path() + ": " + failure.message())
                .toList();
        throw InputException.ofAll(path + ": no document could be read", failures);
    }

    private static Source single(Path file) {
        String name = FileTree.name(file);
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        String id = stem.isEmpty() ? name : stem;
        return new Source(id, progress -> {
            refuseOwn(file);
            Document document = DocumentFile.read(file, name, file.toString(), null, progress);
            progress.accept("read " + name);
            return Optional.of(new VendorFiles(VendorDescription.NONE.vendor(id), List.of(document), List.of()));
        });
    }

    private static void refuseOwn(Path file) {
        if (OwnFiles.kind(file) == OwnFiles.Kind.REPORT) {
            throw new InputException(file + ": written by Tenken, no document of a vendor; wanted a document ("
                    + Formats.WANTED + ") that the vendor published");
        }
    }

    /** The folders of vendors: those of a portfolio, or the one folder when it is a vendor's own. */
    static List<Path> folders(Path folder) {
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
            return List.of(folder);
        }
        return folders;
    }

    private static List<Source> inFolder(Path folder, Consumer<String> progress) {
        List<Path> folders = folders(folder);
        if (folders.equals(List.of(folder))) {
            return List.of(
                    new Source(FileTree.name(folder), told -> Optional.of(VendorReader.read(folder, folder, told))));
        }
        FileTree.files(folder)
                .forEach(file ->
                        progress.accept("left out " + FileTree.name(file) + ": it stands beside the vendors' folders"));
        List<Source> vendors = new ArrayList<>();
        folders.forEach(vendor ->
                vendors.add(new Source(idOf(folder, vendor), told -> VendorReader.readVendor(folder, vendor, told))));
        vendors.sort(Comparator.comparing(Source::id));
        return List.copyOf(vendors);
    }

    private static String idOf(Path folder, Path vendor) {
        return FileTree.isTold(folder, vendor)
                ? FileTree.name(vendor)
                : FileTree.untold(folder, vendor).path();
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
}
