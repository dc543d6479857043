package dev.tenken.office.write;

import java.time.LocalDate;
import java.util.List;

/**
 * A workbook.
 *
 * @param title among the file's properties
 * @param date on which it counts as saved
 * @param font of its cells
 * @param tints words that colour cells
 * @param sheets at least one
 */
public record Workbook(String title, LocalDate date, String font, List<Tint> tints, List<Sheet> sheets) {

    public Workbook {
        tints = List.copyOf(tints);
        sheets = List.copyOf(sheets);
    }
}
