package dev.tenken.office.write;

/**
 * The way to a row of a sheet of the same workbook.
 *
 * @param sheet its name
 * @param row its number as Excel counts, from 1
 */
public record Link(String sheet, int row) {}
