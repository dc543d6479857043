package dev.tenken.model.finding;

/**
 * What an auditor would list beside the findings.
 *
 * @param assurance certificates, reports, carve-outs and customers' duties
 * @param scope products and plans, and what holds for less than all of them
 */
public record Ledgers(AssuranceLedger assurance, ScopeLedger scope) {

    /** Nothing is listed. */
    public static final Ledgers NONE = new Ledgers(AssuranceLedger.NONE, ScopeLedger.NONE);
}
