package dev.tenken.watch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the documents of a vendor are looked for.
 *
 * @param vendor its id
 * @param folder where its documents lie, and where those are laid that are fetched
 * @param addresses of documents on the web, in any order
 */
public record WatchedVendor(String vendor, Path folder, List<URI> addresses) {

    public WatchedVendor {
        addresses = addresses.stream().distinct().sorted().toList();
    }
}
