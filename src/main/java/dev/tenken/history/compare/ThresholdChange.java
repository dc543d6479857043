package dev.tenken.history.compare;

/**
 * A threshold with another value.
 *
 * @param id such as {@code backup-max-interval}
 * @param before null when there was none
 * @param beforeSetBy {@code catalog}, or the profile's id; null when there was none
 * @param after null when there is none any more
 * @param afterSetBy as {@code beforeSetBy}
 */
public record ThresholdChange(String id, String before, String beforeSetBy, String after, String afterSetBy) {}
