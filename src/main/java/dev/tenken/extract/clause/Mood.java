package dev.tenken.extract.clause;

/** Whether a clause tells something or bids somebody do it. */
public enum Mood {
    TELLS,
    /** In the imperative, which lists of what a vendor does are in too: "Encrypt all data at rest". */
    BIDS,
    /** In the imperative as it is said to a reader: "Always …", "Be sure to …", "Enable …". */
    URGES
}
