package dev.tenken.register;

/** How a vendor stands to its next assessment. */
public enum DueState {
    UP_TO_DATE,
    DUE_SOON,
    OVERDUE,
    /** A run is at it now. */
    IN_PROGRESS,
    /** Never assessed. */
    NEVER,
    /** Nothing is due: the vendor is offboarded. */
    NOT_SCHEDULED
}
