package dev.tenken.history.saved;

/**
 * A threshold as it was set.
 *
 * @param id such as {@code backup-max-interval}
 * @param value its value
 * @param setBy {@code catalog}, or the profile's id
 */
public record SavedThreshold(String id, String value, String setBy) {}
