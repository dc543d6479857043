package dev.tenken.office.read;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name as its tab shows it
 * @param hidden whether it is not shown
 * @param rows those that have text, in order, hidden ones too
 * @param shown the same without hidden rows and columns
 * @param hiddenRows how many of the rows are not shown
 * @param hiddenColumns how many columns with text are not shown
 * @param struck how many cells are struck out as a whole
 */
public record Sheet(
        String name,
        boolean hidden,
        List<SheetRow> rows,
        List<SheetRow> shown,
        int hiddenRows,
        int hiddenColumns,
        int struck) {}
