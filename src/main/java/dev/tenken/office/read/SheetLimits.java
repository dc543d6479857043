package dev.tenken.office.read;

/**
 * How much of a workbook or CSV file is read; larger ones are refused.
 *
 * @param partBytes most bytes that a part of a workbook, such as a sheet, unpacks to; at most 4 GiB less one byte
 * @param rows most rows of all sheets together
 * @param cells most cells of one sheet, empty ones beside filled ones included
 * @param characters most UTF-16 units of all sheets together
 */
public record SheetLimits(long partBytes, int rows, long cells, long characters) {}
