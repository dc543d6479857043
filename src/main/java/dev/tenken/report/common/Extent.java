package dev.tenken.report.common;

/** How much of an assessment a report tells that is read from its first page to its last. */
public enum Extent {
    /** What somebody has to decide or ask; what is met, and what would be told twice, in few words. */
    SHORT,
    /** Every criterion with its quotes and questions. */
    WHOLE
}
