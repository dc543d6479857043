package dev.tenken.office.read;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.apache.poi.ss.util.CellReference;

/** The places of a row's cells, spelled out only when asked for: large sheets have millions, and few are ever looked at. */
final class CellPlaces extends AbstractList<String> implements RandomAccess {
    private final String sheet;
    private final int row;
    private final int[] columns;

    /**
     * @param row from 1
     * @param columns from 0; shared by the rows of the sheet
     */
    CellPlaces(String sheet, int row, int[] columns) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
    }

    @Override
    public String get(int index) {
        return sheet + "!" + CellReference.convertNumToColString(columns[index]) + row;
    }

    @Override
    public int size() {
        return columns.length;
    }
}
