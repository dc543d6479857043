package dev.tenken.history.saved;

/**
 * An auditor's word as it stood.
 *
 * @param id tells it from others of the vendor
 * @param kind JSON word
 * @param status JSON word, such as {@code active} or {@code expired}
 * @param author who gave it
 * @param reason why
 * @param expires the last day it holds, or null
 */
public record SavedDisposition(String id, String kind, String status, String author, String reason, String expires) {}
