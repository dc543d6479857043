package dev.tenken.office.write;

/**
 * The way to rows of a sheet of the same workbook.
 *
 * @param sheet its name
 * @param first number of the first row as Excel counts, from 1
 * @param last number of the last row
 */
public record Link(String sheet, int first, int last) {

    /** The reference that a program jumps to. */
    String reference() {
        String start = "'" + sheet.replace("'", "''") + "'!A" + first;
        return first == last ? start : start + ":A" + last;
    }
}
