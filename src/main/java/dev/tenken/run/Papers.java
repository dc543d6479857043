package dev.tenken.run;

import dev.tenken.document.Portfolio;
import dev.tenken.document.PortfolioReader;
import dev.tenken.model.InputException;
import dev.tenken.model.Nearest;
import dev.tenken.model.document.VendorFiles;
import java.nio.file.Path;
import java.util.List;

/**
 * The papers that an operator names: one document, a vendor's folder, or a portfolio with a folder per vendor; see
 * {@link Portfolio}. Which vendors there are is settled when they are opened, before reports are written beside them.
 */
public final class Papers {
    private final Path path;
    private final Portfolio portfolio;

    private Papers(Path path, Portfolio portfolio) {
        this.path = path;
        this.portfolio = portfolio;
    }

    /**
     * Looks which vendors there are.
     *
     * @throws InputException when there is nothing at the path, or it is both a vendor and a portfolio
     */
    public static Papers open(Path path, RunListener listener) {
        return new Papers(path, Portfolio.open(path, listener::tells));
    }

    /**
     * Reads one document for its vendor, of whom the {@code vendor.yaml} beside it tells, where there is one.
     *
     * @throws InputException when there is no such file, or it cannot be read
     */
    public static VendorFiles document(Path file) {
        return PortfolioReader.document(file);
    }

    /**
     * Reads the documents of one vendor's folder, called as in a portfolio: by the folder's name first.
     *
     * @throws InputException when the folder cannot be read
     */
    public static VendorFiles inFolder(Path folder, RunListener listener) {
        return PortfolioReader.folder(folder, listener::tells);
    }

    /** How many vendors there are at most: a folder may turn out to hold nothing but reports of this program. */
    public int size() {
        return portfolio.size();
    }

    /** Ids of the vendors, sorted. */
    public List<String> ids() {
        return portfolio.ids();
    }

    /**
     * Reads the documents of every vendor; one that cannot be read becomes a failure of its vendor.
     *
     * @throws InputException when no document could be read
     */
    public List<VendorFiles> all(RunListener listener) {
        return portfolio.readAll(listener::tells);
    }

    /**
     * Reads the documents of one vendor.
     *
     * @throws InputException when there is none of this id, or none of its documents could be read
     */
    public VendorFiles of(String vendor, RunListener listener) {
        VendorFiles files = portfolio
                .rank(vendor)
                .flatMap(rank -> portfolio.read(rank, listener::tells))
                .orElseThrow(() -> new InputException("no vendor \"" + vendor + "\" in " + path + "; nearest "
                        + Nearest.to(vendor, ids()) + ", of " + String.join(", ", ids())));
        portfolio.refuseUnread(List.of(files));
        return files;
    }

    Portfolio portfolio() {
        return portfolio;
    }
}
