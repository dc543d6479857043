package dev.tenken.history.saved;

/**
 * A document that was read.
 *
 * @param path below the folder that was assessed
 * @param sha256 digest of its bytes
 * @param textSha256 digest of the text made from it, or null
 * @param language such as {@code ja}
 * @param title or null
 * @param date or null
 * @param version or null
 */
public record SavedDocument(
        String path, String sha256, String textSha256, String language, String title, String date, String version) {

    /** Whether both give the same text, whatever they are called. */
    public boolean readsLike(SavedDocument other) {
        return sha256.equals(other.sha256) || textSha256 != null && textSha256.equals(other.textSha256);
    }
}
