package dev.tenken.history;

import java.util.Collection;

/**
 * What the papers of a vendor are called, whether its folder was assessed alone or among others: alone a paper is {@code paper.pdf}, in a portfolio and by
 * a worker {@code vendor/paper.pdf}, and it is one paper.
 */
public final class PaperNames {
    private final String folder;
    private final boolean among;

    /** @param paths of all documents of one assessment of the vendor */
    public PaperNames(String vendor, Collection<String> paths) {
        this.folder = vendor + "/";
        this.among = !paths.isEmpty() && paths.stream().allMatch(path -> path.startsWith(folder));
    }

    /** The name as a portfolio has it. */
    public String of(String path) {
        return among ? path : folder + path;
    }
}
