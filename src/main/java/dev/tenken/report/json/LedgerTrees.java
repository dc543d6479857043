package dev.tenken.report.json;

import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.finding.AssuranceLedger;
import dev.tenken.model.finding.AssuranceLedger.Attestation;
import dev.tenken.model.finding.AssuranceLedger.Duty;
import dev.tenken.model.finding.ScopeLedger;
import dev.tenken.model.finding.ScopeLedger.Limited;
import dev.tenken.model.finding.ScopeLedger.Offer;
import dev.tenken.model.finding.ScopeLedger.Restriction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ledgers of a vendor as trees. */
final class LedgerTrees {

    private LedgerTrees() {}

    static Map<String, Object> assurance(AssuranceLedger ledger) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "attestations",
                ledger.attestations().stream().map(LedgerTrees::attestation).toList());
        tree.put(
                "carveOuts",
                JsonTrees.evidence(ledger.carveOuts().stream()
                        .map(AssuranceLedger.CarveOut::evidence)
                        .toList()));
        tree.put(
                "customerDuties",
                ledger.duties().stream().map(LedgerTrees::duty).toList());
        return tree;
    }

    private static Map<String, Object> attestation(Attestation attestation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scheme", JsonTrees.localized(attestation.scheme()));
        tree.put("sort", Attributes.word(attestation.sort()));
        tree.put("holder", attestation.holder() == null ? null : Attributes.word(attestation.holder()));
        tree.put("standing", Attributes.word(attestation.standing()));
        tree.put("names", attestation.names());
        tree.put("editions", attestation.editions());
        tree.put("numbers", attestation.numbers());
        tree.put("scopes", attestation.scopes());
        tree.put("bodies", attestation.bodies());
        tree.put("since", attestation.since());
        tree.put("until", attestation.until());
        tree.put("period", attestation.period());
        tree.put("conditions", attestation.conditions());
        tree.put("evidence", JsonTrees.evidence(attestation.evidence()));
        return tree;
    }

    private static Map<String, Object> duty(Duty duty) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("items", duty.items());
        tree.put("evidence", JsonTrees.evidence(duty.evidence()));
        return tree;
    }

    static Map<String, Object> scope(ScopeLedger ledger) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("offers", ledger.offers().stream().map(LedgerTrees::offer).toList());
        tree.put("undeclared", ledger.undeclared());
        tree.put(
                "restrictions",
                ledger.restrictions().stream().map(LedgerTrees::restriction).toList());
        return tree;
    }

    private static Map<String, Object> offer(Offer offer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", offer.name());
        tree.put("sort", Attributes.word(offer.sort()));
        tree.put("statements", offer.statements());
        tree.put("evidence", JsonTrees.evidence(offer.evidence() == null ? List.of() : List.of(offer.evidence())));
        return tree;
    }

    private static Map<String, Object> restriction(Restriction restriction) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("limit", Attributes.word(restriction.limit()));
        tree.put("words", restriction.words());
        tree.put("topics", restriction.topics().stream().map(Topic::json).toList());
        tree.put(
                "limits",
                restriction.limited().stream().map(LedgerTrees::limited).toList());
        tree.put("evidence", JsonTrees.evidence(restriction.evidence()));
        return tree;
    }

    private static Map<String, Object> limited(Limited limited) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("control", limited.control().number());
        tree.put("service", limited.service());
        tree.put("verdict", Attributes.word(limited.verdict()));
        return tree;
    }
}
