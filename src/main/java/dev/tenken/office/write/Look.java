package dev.tenken.office.write;

/** How a cell is meant, which decides how it looks. */
public enum Look {
    /** Text or a number as it is. */
    PLAIN,
    /** The name of a sheet or of a part of it. */
    TITLE,
    /** What matters in a row. */
    STRONG,
    /** An explanation that stands outside the table. */
    NOTE,
    /** A field to be filled in. */
    ENTRY,
    /** A field for a day. */
    ENTRY_DATE,
    /** What programs need to find the row again. */
    KEY
}
