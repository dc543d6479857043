package dev.tenken.extract.clause;

/**
 * Words of a kind found in a text.
 *
 * @param first index of the first word
 * @param last index of the last
 */
record Mark(Cue cue, int first, int last) {}
