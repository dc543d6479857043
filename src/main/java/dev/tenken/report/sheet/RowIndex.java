package dev.tenken.report.sheet;

import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Link;
import dev.tenken.office.write.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which rows of the workpaper everything stands, known before the first row is written, so that rows can lead to later ones. */
final class RowIndex {
    /** Rows above each table: its name, and what it is for. */
    static final int PREFACE = 2;

    private record Rows(int first, int count) {}

    private record FactKey(String vendor, String fact) {}

    private final SheetNames names;
    private final Map<Object, Integer> own = new HashMap<>();
    private final Map<Object, Rows> evidence = new HashMap<>();
    private final Map<RowKey, Rows> criteria = new HashMap<>();
    private final Map<FactKey, Integer> facts = new HashMap<>();

    RowIndex(Assessment assessment, SheetNames names) {
        this.names = names;
        int findings = 0;
        int judgements = 0;
        int quotes = 0;
        int observations = 0;
        int statements = 0;
        for (VendorAssessment vendor : assessment.vendors()) {
            String id = vendor.vendor().id();
            for (Finding finding : vendor.findings()) {
                RowKey key = RowKey.of(id, finding);
                own.put(key, findings++);
                criteria.put(key, new Rows(judgements, finding.judgements().size()));
                judgements += finding.judgements().size();
                int uses = EvidenceUse.of(finding).size();
                evidence.put(key, new Rows(quotes, uses));
                quotes += uses;
            }
            for (Observation observation : vendor.observations()) {
                Object key = key(id, observation);
                own.put(key, observations++);
                int uses = EvidenceUse.of(observation).size();
                evidence.put(key, new Rows(quotes, uses));
                quotes += uses;
            }
            for (VendorFact fact : vendor.extraction().facts()) {
                facts.put(new FactKey(id, fact.getId()), statements++);
            }
        }
    }

    Link finding(VendorAssessment vendor, Finding finding) {
        return to(names.findings(), own.get(RowKey.of(vendor.vendor().id(), finding)), 1);
    }

    Link observation(VendorAssessment vendor, Observation observation) {
        return to(names.observations(), own.get(key(vendor.vendor().id(), observation)), 1);
    }

    /** To the fact's row, or null when it has none. */
    Link fact(VendorAssessment vendor, VendorFact fact) {
        Integer index = facts.get(new FactKey(vendor.vendor().id(), fact.getId()));
        return index == null ? null : to(names.facts(), index, 1);
    }

    /** To the finding's criteria, or null when it has none. */
    Link criteria(VendorAssessment vendor, Finding finding) {
        Rows rows = criteria.get(RowKey.of(vendor.vendor().id(), finding));
        return to(names.criteria(), rows.first(), rows.count());
    }

    /** To the quotes of a finding, or null when it has none. */
    Link evidence(VendorAssessment vendor, Finding finding) {
        Rows rows = evidence.get(RowKey.of(vendor.vendor().id(), finding));
        return to(names.evidence(), rows.first(), rows.count());
    }

    /** To the quotes of an observation, or null when it has none. */
    Link evidence(VendorAssessment vendor, Observation observation) {
        Rows rows = evidence.get(key(vendor.vendor().id(), observation));
        return to(names.evidence(), rows.first(), rows.count());
    }

    /** To some of a finding's quotes, or null for none. */
    Link evidence(VendorAssessment vendor, Finding finding, int from, int count) {
        int first = evidence.get(RowKey.of(vendor.vendor().id(), finding)).first();
        return to(names.evidence(), first + from, count);
    }

    /** Two observations by one rule may begin with one quote: all of it tells them apart. */
    private static Object key(String vendor, Observation observation) {
        return List.of(vendor, observation);
    }

    private static Link to(String sheet, int index, int count) {
        int first = Sheet.rowNumber(PREFACE, index);
        return count == 0 ? null : new Link(sheet, first, first + count - 1);
    }
}
