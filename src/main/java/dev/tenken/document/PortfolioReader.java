package dev.tenken.document;

import dev.tenken.model.InputException;
import dev.tenken.model.document.VendorFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads all of a {@link Portfolio} at once, for work that needs every document at hand. */
public final class PortfolioReader {

    private PortfolioReader() {}

    /** As {@link #read(Path, Consumer)}, without progress. */
    public static List<VendorFiles> read(Path path) {
        return read(path, message -> {});
    }

    /**
     * Reads every vendor at the path, sorted by id; see {@link Portfolio}. A document that cannot be read becomes a
     * {@link dev.tenken.model.document.Failure} of its vendor.
     *
     * @param progress is told, one line each, what was read or left out
     * @throws InputException when there is nothing at the path, or nothing at it could be read
     */
    public static List<VendorFiles> read(Path path, Consumer<String> progress) {
        return Portfolio.open(path, progress).readAll(progress);
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

    /** Reads a vendor's folder; its documents are called as in the portfolio that the folder would be in. */
    public static VendorFiles folder(Path folder, Consumer<String> progress) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path root = absolute.getParent() == null ? absolute : absolute.getParent();
        return VendorReader.read(root, absolute, progress);
    }
}
