package dev.tenken.report.sheet;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.VendorAssessment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A quote together with what rests on it; a quote that several things rest on is there several times, so that the quotes of each
 * finding stand together.
 *
 * @param role what the quote is to it
 * @param finding what rests on it, or null
 * @param judgement the criterion that rests on it, or null
 * @param observation what questions it, or null
 * @param fact the statement that quotes it, or null
 */
record EvidenceUse(
        Evidence evidence, Role role, Finding finding, Judgement judgement, Observation observation, VendorFact fact) {

    enum Role {
        BASIS,
        /** A passage that was considered and found to say nothing on the matter. */
        CONSIDERED,
        QUESTIONED
    }

    /** All of a vendor: finding by finding, criterion by criterion, then the observations. */
    static List<EvidenceUse> of(VendorAssessment vendor) {
        List<EvidenceUse> uses = new ArrayList<>();
        vendor.findings().forEach(finding -> uses.addAll(of(finding)));
        for (Observation observation : vendor.observations()) {
            uses.addAll(of(observation));
        }
        return uses;
    }

    static List<EvidenceUse> of(Observation observation) {
        return observation.evidence().stream()
                .distinct()
                .map(e -> new EvidenceUse(e, Role.QUESTIONED, null, null, observation, null))
                .toList();
    }

    static List<EvidenceUse> of(Finding finding) {
        List<EvidenceUse> uses = new ArrayList<>();
        Set<Evidence> told = new LinkedHashSet<>();
        for (Judgement judgement : finding.judgements()) {
            for (EvidenceUse use : of(finding, judgement)) {
                uses.add(use);
                told.add(use.evidence());
            }
        }
        finding.evidence().stream()
                .filter(told::add)
                .forEach(e -> uses.add(new EvidenceUse(e, Role.BASIS, finding, null, null, null)));
        finding.nearest().stream()
                .filter(told::add)
                .forEach(e -> uses.add(new EvidenceUse(e, Role.CONSIDERED, finding, null, null, null)));
        return uses;
    }

    /** The quotes of the facts that decided a criterion, each once. */
    static List<EvidenceUse> of(Finding finding, Judgement judgement) {
        List<EvidenceUse> uses = new ArrayList<>();
        Set<Evidence> told = new LinkedHashSet<>();
        for (CriterionResult result : judgement.results().stream().limit(1).toList()) {
            for (VendorFact fact : result.facts()) {
                fact.getEvidence().stream()
                        .filter(told::add)
                        .forEach(e -> uses.add(new EvidenceUse(e, Role.BASIS, finding, judgement, null, fact)));
            }
        }
        return uses;
    }
}
