package dev.tenken.model;

/**
 * A threshold.
 *
 * @param id such as {@code backup-max-interval}
 * @param label what it limits, in both languages
 * @param value its value: an ISO-8601 duration, a whole number, or words separated by commas
 * @param setBy where the value was set: {@link #CATALOG}, or the profile's id
 */
public record Parameter(String id, LocalizedText label, String value, String setBy) {

    /** Who set a value that no profile changed. */
    public static final String CATALOG = "catalog";

    /** Whether a profile set the value. */
    public boolean ofProfile() {
        return !setBy.equals(CATALOG);
    }
}
