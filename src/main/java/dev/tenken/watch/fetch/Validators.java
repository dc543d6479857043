package dev.tenken.watch.fetch;

/**
 * What a server gave to ask it later whether something has changed (RFC 9110, section 8.8).
 *
 * @param etag as sent, with its quotation marks, or null
 * @param lastModified as sent, or null
 */
public record Validators(String etag, String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
