package dev.tenken.ledger;

import dev.tenken.model.AsOf;
import dev.tenken.model.finding.Ledgers;
import dev.tenken.model.finding.VendorAssessment;

/** Makes the ledgers of a vendor, once its assessment is done. */
public final class LedgerMaker {

    private LedgerMaker() {}

    /**
     * The same assessment with its ledgers.
     *
     * @param asOf the date that expiries are judged on
     */
    public static VendorAssessment with(VendorAssessment assessment, AsOf asOf) {
        return assessment.with(
                new Ledgers(new AssuranceMaker(assessment, asOf).ledger(), new ScopeMaker(assessment).ledger()));
    }
}
