package dev.tenken.web.review;

import dev.tenken.data.Sha256;
import dev.tenken.disposition.Version;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact as the review shows it.
 *
 * @param number on its page, from 1
 * @param fact as it was read
 * @param decision what stands of it, or null
 * @param fields for its attributes
 */
public record FactCard(int number, VendorFact fact, Version decision, List<AttributeField> fields) {

    /** The facts behind findings, each once, in the order of the documents. */
    static List<FactCard> of(List<Finding> findings, Reviewed reviewed) {
        Map<String, VendorFact> byId = new TreeMap<>();
        findings.stream()
                .flatMap(f -> f.judgements().stream())
                .flatMap(j -> j.results().stream())
                .map(CriterionResult::facts)
                .flatMap(List::stream)
                .forEach(f -> byId.putIfAbsent(f.getId(), f));
        List<FactCard> cards = new ArrayList<>();
        for (VendorFact fact : byId.values().stream().sorted(VendorFact.ORDER).toList()) {
            Version decision = reviewed.decisionOn(fact).orElse(null);
            cards.add(new FactCard(cards.size() + 1, fact, decision, AttributeField.of(fact)));
        }
        return List.copyOf(cards);
    }

    /** Tells the words by which it is known again; browsers change white space, and this they leave alone. */
    public String words() {
        return words(fact);
    }

    static String words(VendorFact fact) {
        return Sha256.of(fact.getEvidence().get(0).quote().getBytes(StandardCharsets.UTF_8));
    }
}
