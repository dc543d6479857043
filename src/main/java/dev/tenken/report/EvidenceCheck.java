package dev.tenken.report;

import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.VendorAssessment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The second check of quotes, before anything is written: a citation that is not in its document must not leave the program. */
final class EvidenceCheck {

    private final Map<String, Document> documents;

    private EvidenceCheck(VendorAssessment vendor) {
        documents = vendor.files().documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
    }

    /**
     * Passes when every quote is its document's text at its offsets.
     *
     * @throws IllegalStateException naming the fact, finding or observation whose quote is not
     */
    static void check(Assessment assessment) {
        for (VendorAssessment vendor : assessment.vendors()) {
            new EvidenceCheck(vendor).check(vendor);
        }
    }

    private void check(VendorAssessment vendor) {
        String of = " of vendor " + vendor.vendor().id();
        for (VendorFact fact : vendor.extraction().facts()) {
            check("fact " + fact.getId() + of, fact.getEvidence());
        }
        for (Finding finding : vendor.findings()) {
            String where = "finding " + finding.control().number() + of;
            check(where, finding.evidence());
            for (Judgement judgement : finding.judgements()) {
                judgement.results().stream().limit(1).forEach(r -> r.facts()
                        .forEach(f -> check(where, f.getEvidence())));
            }
            check(where, finding.nearest());
        }
        for (Observation observation : vendor.observations()) {
            check("observation " + observation.rule() + of, observation.evidence());
        }
        for (DispositionRecord record : vendor.dispositions()) {
            check("disposition " + record.disposition().id() + of, record.evidence());
        }
        for (DocumentCoverage coverage : vendor.extraction().coverage()) {
            String where = "coverage of " + coverage.document();
            check(where, coverage.candidates().stream().map(Candidate::evidence).toList());
        }
    }

    private void check(String where, List<Evidence> quotes) {
        for (Evidence quote : quotes) {
            Document document = documents.get(quote.document());
            if (document == null) {
                throw new IllegalStateException(where + " cites " + quote.document()
                        + ", which is no document of this vendor; nothing was written");
            }
            if (!quote.isVerbatimIn(document.text())) {
                throw new IllegalStateException(where + ": the quote \"" + quote.quote() + "\" is not the text of "
                        + quote.document() + " at [" + quote.start() + ", " + quote.end() + "); nothing was written");
            }
        }
    }
}
