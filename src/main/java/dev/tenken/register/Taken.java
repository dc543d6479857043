package dev.tenken.register;

/**
 * What became of entries.
 *
 * @param added vendors that were not in the register
 * @param changed vendors that were, and differ now
 * @param same vendors that were, and do not differ
 * @param documents that were added or changed
 */
public record Taken(int added, int changed, int same, int documents) {}
