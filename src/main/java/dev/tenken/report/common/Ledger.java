package dev.tenken.report.common;

import java.util.List;

/**
 * A ledger as every form shows it.
 *
 * @param name for anchors
 * @param title key of its title
 * @param note key of what it holds
 * @param none key of the one line that stands where it holds nothing
 * @param tables its parts; none when it holds nothing
 */
public record Ledger(String name, String title, String note, String none, List<LedgerTable> tables) {

    public Ledger {
        tables = List.copyOf(tables);
    }
}
