package dev.tenken.model.fact;

import java.util.List;

/**
 * What the provider binds itself to by agreement: an SLA, terms, a contract.
 *
 * @param instrument what binds: sla, slo, terms, contract, dpa
 * @param measures the security measures or figures it binds, in the text's own words
 * @param binding false when the text states an aim or effort only; null when it does not tell
 * @param remedy whether a remedy for missing it is stated
 */
public record ServiceAgreement(
        Statement statement, String instrument, List<String> measures, Boolean binding, Boolean remedy)
        implements VendorFact {

    public ServiceAgreement {
        measures = measures == null ? List.of() : List.copyOf(measures);
    }
}
