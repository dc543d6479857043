package dev.tenken.watch;

import dev.tenken.watch.fetch.Validators;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of a vendor's documents before they are looked at.
 *
 * @param inForce editions by document
 * @param validators by document
 * @param troubles by document
 */
record Known(Map<String, Edition> inForce, Map<String, Validators> validators, Map<String, Trouble> troubles) {

    static boolean isAddress(String document) {
        return document.startsWith("http://") || document.startsWith("https://");
    }

    /** Editions in force of documents in the folder, the fetched ones of some addresses left out; sorted. */
    Map<String, Edition> inFolder(Collection<String> addresses) {
        Map<String, Edition> found = new TreeMap<>(inForce);
        found.keySet().removeAll(addresses);
        return found;
    }

    Validators validators(String document) {
        return validators.getOrDefault(document, Validators.NONE);
    }

    /** The trouble that a document was in, if it was for the same content; else null. */
    Trouble sameTrouble(String document, String digest) {
        Trouble trouble = troubles.get(document);
        return trouble != null
                        && trouble.found() != null
                        && trouble.found().digest().equals(digest)
                ? trouble
                : null;
    }
}
