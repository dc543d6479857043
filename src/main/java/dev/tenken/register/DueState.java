package dev.tenken.register;

import java.util.List;

/** How a vendor stands to its next assessment. */
public enum DueState {
    UP_TO_DATE,
    DUE_SOON,
    OVERDUE,
    /** A run is at it now. */
    IN_PROGRESS,
    /** Never assessed. */
    NEVER,
    /** Due, and without a folder of papers: there is nothing to assess until some are brought. */
    NO_DOCUMENTS,
    /** Nothing is due: the vendor is offboarded. */
    NOT_SCHEDULED;

    /** The order in which lists show them, the most pressing first. */
    public static final List<DueState> PRESSING_FIRST =
            List.of(IN_PROGRESS, OVERDUE, NEVER, NO_DOCUMENTS, DUE_SOON, UP_TO_DATE, NOT_SCHEDULED);
}
