package dev.tenken.report.sheet;

import dev.tenken.model.Assessment;
import dev.tenken.model.Finding;
import dev.tenken.model.Observation;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.VendorFact;
import dev.tenken.office.write.Link;
import dev.tenken.office.write.Sheet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** In which rows of the workpaper everything stands, known before the first row is written, so that rows can lead to later ones. */
final class RowIndex {
    /** Rows above each table: its name, and what it is for. */
    static final int PREFACE = 2;

    private record Rows(int first, int count) {}

    private record FactKey(String vendor, String fact) {}

    private final SheetNames names;
    private final Map<Object, Integer> own = new IdentityHashMap<>();
    private final Map<Object, Rows> evidence = new IdentityHashMap<>();
    private final Map<Finding, Rows> criteria = new IdentityHashMap<>();
    private final Map<FactKey, Integer> facts = new HashMap<>();

    RowIndex(Assessment assessment, SheetNames names) {
        this.names = names;
        int findings = 0;
        int judgements = 0;
        int quotes = 0;
        int observations = 0;
        int statements = 0;
        for (VendorAssessment vendor : assessment.vendors()) {
            for (Finding finding : vendor.findings()) {
                own.put(finding, findings++);
                criteria.put(finding, new Rows(judgements, finding.judgements().size()));
                judgements += finding.judgements().size();
                int uses = EvidenceUse.of(finding).size();
                evidence.put(finding, new Rows(quotes, uses));
                quotes += uses;
            }
            for (Observation observation : vendor.observations()) {
                own.put(observation, observations++);
                int uses = EvidenceUse.of(observation).size();
                evidence.put(observation, new Rows(quotes, uses));
                quotes += uses;
            }
            for (VendorFact fact : vendor.extraction().facts()) {
                facts.put(new FactKey(vendor.vendor().id(), fact.getId()), statements++);
            }
        }
    }

    Link finding(Finding finding) {
        return to(names.findings(), own.get(finding), 1);
    }

    Link observation(Observation observation) {
        return to(names.observations(), own.get(observation), 1);
    }

    /** To the fact's row, or null when it has none. */
    Link fact(VendorAssessment vendor, VendorFact fact) {
        Integer index = facts.get(new FactKey(vendor.vendor().id(), fact.getId()));
        return index == null ? null : to(names.facts(), index, 1);
    }

    /** To the finding's criteria, or null when it has none. */
    Link criteria(Finding finding) {
        Rows rows = criteria.get(finding);
        return to(names.criteria(), rows.first(), rows.count());
    }

    /** To the quotes of a finding or an observation, or null when it has none. */
    Link evidence(Object of) {
        Rows rows = evidence.get(of);
        return to(names.evidence(), rows.first(), rows.count());
    }

    /** To some of a finding's quotes, or null for none. */
    Link evidence(Finding finding, int from, int count) {
        return to(names.evidence(), evidence.get(finding).first() + from, count);
    }

    private static Link to(String sheet, int index, int count) {
        int first = Sheet.rowNumber(PREFACE, index);
        return count == 0 ? null : new Link(sheet, first, first + count - 1);
    }
}
