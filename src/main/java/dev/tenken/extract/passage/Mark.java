package dev.tenken.extract.passage;

/** What a sign in a cell says of the row and the column that meet there. */
public enum Mark {
    /** ○, ✓, "yes". */
    YES,
    /** ×, –, "no". */
    NO,
    /** △: in part, or in support of another. */
    PARTLY,
    /** R or A of a responsibility matrix: does it, or answers for it. */
    RESPONSIBLE,
    /** C, I or S of a responsibility matrix: is asked, told or lends a hand. */
    INVOLVED
}
