package dev.tenken.document.format;

import dev.tenken.office.read.SheetLimits;

/** The largest inputs that are read; larger ones are refused with a message that says what to do. */
public final class Limits {
    /** Largest file in bytes. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    /** Longest text of record in UTF-16 units; a book of 3,000 pages. */
    public static final int MOST_CHARACTERS = 10_000_000;

    /** Most pages of a PDF. */
    public static final int MOST_PAGES = 3_000;

    /** Most bytes that one part of a workbook may unpack to. */
    public static final long MOST_PART_BYTES = 200L * 1024 * 1024;

    /** Most rows of all sheets of a workbook, or of a CSV file. */
    public static final int MOST_ROWS = 100_000;

    /** Most cells of one sheet or CSV file, empty ones beside filled ones included. */
    public static final int MOST_CELLS = 2_000_000;

    /** Deepest nesting of elements of an HTML page or of tables in a DOCX file. */
    public static final int DEEPEST_NESTING = 200;

    /** Of a workbook or CSV file. */
    public static final SheetLimits SHEETS = new SheetLimits(MOST_PART_BYTES, MOST_ROWS, MOST_CELLS, MOST_CHARACTERS);

    private Limits() {}
}
