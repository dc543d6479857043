package dev.tenken.office.read;

/**
 * How much of a workbook or CSV file is read; larger ones are refused.
 *
 * @param rows most rows of all sheets together
 * @param cells most cells of one sheet, empty ones beside filled ones included
 * @param characters most UTF-16 units of all sheets together
 */
public record SheetLimits(int rows, long cells, long characters) {}
