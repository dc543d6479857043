package dev.tenken.extract.passage;

/** What a tick in a column of a check sheet answers. */
public enum Choice {
    YES,
    NO,
    /** In part, or not yet. */
    PARTLY,
    /** That it does not apply, or is not known: it says nothing of the vendor. */
    NOTHING
}
