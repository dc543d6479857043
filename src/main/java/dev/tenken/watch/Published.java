package dev.tenken.watch;

import java.net.URI;

/**
 * A document that is published on the web.
 *
 * @param address where
 * @param file what its copy below the vendor's folder is called, or null to have a name found
 */
public record Published(URI address, String file) {

    /** What it is called among the documents of its vendor. */
    public String document() {
        return address.toASCIIString();
    }
}
