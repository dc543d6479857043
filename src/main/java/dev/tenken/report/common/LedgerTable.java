package dev.tenken.report.common;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.document.Evidence;
import java.util.List;

/**
 * A part of a ledger as every form shows it; the last column is that of the quotes.
 *
 * @param title key of its title
 * @param columns keys of the columns before the quotes
 * @param rows its rows; at least one
 */
public record LedgerTable(String title, List<String> columns, List<Row> rows) {

    public LedgerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells one for each column
     */
    public record Row(List<LocalizedText> cells, List<Evidence> quotes) {

        public Row {
            cells = List.copyOf(cells);
            quotes = List.copyOf(quotes);
        }
    }
}
