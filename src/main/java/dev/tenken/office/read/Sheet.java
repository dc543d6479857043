package dev.tenken.office.read;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name as its tab shows it
 * @param hidden whether it is not shown
 * @param rows those that have text, in order, hidden ones too
 * @param shown the same without hidden rows and columns
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, List<SheetRow> shown) {}
