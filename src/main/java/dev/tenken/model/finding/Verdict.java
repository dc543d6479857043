package dev.tenken.model.finding;

/** What the documents say about one control. */
public enum Verdict {
    SATISFIED,
    PARTIAL,
    GAP,
    NOT_DISCLOSED,
    NOT_APPLICABLE
}
