package dev.tenken.history.compare;

/** What made a change. */
public enum Cause {
    DOCUMENTS,
    /** A document could not be read this time. */
    UNREADABLE,
    RULES,
    THRESHOLDS,
    CATALOG,
    PROFILE,
    PATTERNS,
    TOOL,
    AS_OF,
    OUTSIDE_FACTS,
    DISPOSITIONS,
    PORTFOLIO
}
