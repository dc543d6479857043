package dev.tenken.document;

import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A vendor's folder as it is described, its papers unread.
 *
 * @param id the folder's name
 * @param folder where it is
 * @param description what its {@code vendor.yaml} says; every part of it missing where there is none
 * @param place of that file, or of the folder
 * @param papers paths below the folder of what would be read, in order
 */
public record DescribedVendor(
        String id, Path folder, VendorDescription description, String place, List<String> papers) {

    public DescribedVendor {
        papers = List.copyOf(papers);
    }

    /**
     * The vendors of a folder: a portfolio, or one vendor's own.
     *
     * @throws InputException when it is no folder, or listing what is wrong in descriptions
     */
    public static List<DescribedVendor> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    folder + ": is no folder; wanted a vendor's folder or a portfolio with a folder per vendor");
        }
        List<DescribedVendor> found = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path vendor : Portfolio.folders(folder)) {
            try {
                found.add(of(folder, vendor));
            } catch (InputException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw InputException.ofAll(folder + ": nothing was taken; mend this and import it again", problems);
        }
        return found.stream().filter(DescribedVendor::isOne).toList();
    }

    private boolean isOne() {
        return !papers.isEmpty() || !place.equals(folder.toString());
    }

    private static DescribedVendor of(Path root, Path folder) {
        Path file = folder.resolve(VendorDescription.FILE);
        boolean described = Files.exists(file);
        String place = (described ? file : folder).toString();
        VendorDescription description =
                described ? VendorDescription.of(TextFile.read(file, place).text(), place) : VendorDescription.NONE;
        OwnPapers own = new OwnPapers(root, line -> {});
        List<String> papers = own.isOnlyReport(folder) && !described ? List.of() : papers(folder, own);
        return new DescribedVendor(FileTree.name(folder), folder, description, place, papers);
    }

    /**
     * SHA-256 of every file below a vendor's folder that would be read or refused, and of its description, by path and sorted by it; what
     * this program wrote is left out.
     *
     * @throws InputException when one cannot be read
     */
    public static Map<String, String> digests(Path folder) {
        OwnPapers own = new OwnPapers(folder, line -> {});
        Map<String, String> digests = new TreeMap<>();
        for (Path file : FileTree.filesBelow(folder, child -> !own.isReport(child))) {
            if (!own.isOne(file)) {
                digests.put(FileTree.relative(folder, file), digest(file));
            }
        }
        return digests;
    }

    /**
     * Paths of the documents below a vendor's folder, sorted.
     *
     * @throws InputException when the folder cannot be read
     */
    public static List<String> papers(Path folder) {
        return papers(folder, new OwnPapers(folder, line -> {}));
    }

    private static String digest(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new InputException(
                    file + ": cannot be read (" + e.getClass().getSimpleName() + "); check its permissions", e);
        }
    }

    private static List<String> papers(Path folder, OwnPapers own) {
        return FileTree.filesBelow(folder, child -> !own.isReport(child)).stream()
                .filter(file -> FileTree.isTold(folder, file) && Formats.isReadable(FileTree.name(file)))
                .filter(file -> !own.isOne(file))
                .map(file -> FileTree.relative(folder, file))
                .toList();
    }
}
