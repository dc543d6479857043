package dev.tenken.register;

import dev.tenken.model.document.DocumentKind;
import java.time.LocalDate;

/**
 * A paper that a vendor is judged by. Whatever is null nobody has told.
 *
 * @param vendor id of its vendor
 * @param path below the vendor's folder, or null while it was never fetched
 * @param url where it is published, or null
 * @param title the name under which the vendor published it
 * @param kind what sort of paper it is
 * @param fetched the day on which it was fetched or laid into the folder
 * @param digest SHA-256 of its bytes, lower-case hexadecimal
 * @param issued the day on which the vendor issued it
 * @param validUntil its last day
 * @param confidential whether it was given in confidence
 */
public record RegisteredDocument(
        String vendor,
        String path,
        String url,
        String title,
        DocumentKind kind,
        LocalDate fetched,
        String digest,
        LocalDate issued,
        LocalDate validUntil,
        boolean confidential) {

    public RegisteredDocument {
        if (path == null && url == null) {
            throw new IllegalArgumentException("a document has a path or a URL");
        }
    }

    /** What it is known by among the papers of its vendor: its path, or its URL while it has none. */
    public String key() {
        return path == null ? url : path;
    }

    /** The same, fetched on a day. */
    RegisteredDocument fetched(LocalDate day) {
        return new RegisteredDocument(vendor, path, url, title, kind, day, digest, issued, validUntil, confidential);
    }

    /** The same, lying somewhere else. */
    RegisteredDocument at(String otherPath) {
        return new RegisteredDocument(
                vendor, otherPath, url, title, kind, fetched, digest, issued, validUntil, confidential);
    }

    /** Another edition of it, which came on a day. */
    RegisteredDocument edition(String bytes, LocalDate day) {
        return new RegisteredDocument(vendor, path, url, title, kind, day, bytes, issued, validUntil, confidential);
    }
}
