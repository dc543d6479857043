package dev.tenken.watch;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Where the documents of a vendor are looked for.
 *
 * @param vendor its id
 * @param folder where its documents lie, and where those are laid that are fetched
 * @param published documents on the web, in any order
 */
public record WatchedVendor(String vendor, Path folder, List<Published> published) {

    public WatchedVendor {
        published = published.stream()
                .distinct()
                .sorted(Comparator.comparing(Published::document))
                .toList();
    }
}
