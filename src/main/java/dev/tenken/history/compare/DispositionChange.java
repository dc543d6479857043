package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedDisposition;

/**
 * What became of an auditor's word.
 *
 * @param before null when it is new
 * @param after null when it was withdrawn; otherwise its status differs from before
 */
public record DispositionChange(SavedDisposition before, SavedDisposition after) {}
