package dev.tenken.report.html;

import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.AssuranceLedger;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.ScopeLedger;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Quotes;
import dev.tenken.report.common.Visible;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Every passage that a vendor's page cites, each once, with the findings and observations that rest on it. */
public final class Citations {

    /** A way back from a passage: to a finding or observation. */
    public record Ref(String target, Bilingual label, Bilingual title) {}

    private final Anchors anchors;
    private final Arrangement arrangement;
    private final Cards cards;
    private final Map<Evidence, Set<Ref>> refs = new TreeMap<>(Evidence.ORDER);

    Citations(VendorAssessment vendor, Anchors anchors, Arrangement arrangement, Cards cards) {
        this.anchors = anchors;
        this.cards = cards;
        this.arrangement = arrangement;
        collect(vendor);
    }

    /** The cited passages of a document by place; the set is empty for those that nothing rests on. */
    Map<Evidence, Set<Ref>> of(String document) {
        Map<Evidence, Set<Ref>> found = new TreeMap<>(Evidence.ORDER);
        refs.forEach((evidence, set) -> {
            if (evidence.document().equals(document)) {
                found.put(evidence, set);
            }
        });
        return found;
    }

    /** What rests on a passage. */
    public Set<Ref> of(Evidence evidence) {
        return refs.getOrDefault(evidence, Set.of());
    }

    private void collect(VendorAssessment vendor) {
        vendor.findings().forEach(this::collect);
        int rank = 0;
        for (Observation o : vendor.observations()) {
            Ref ref = new Ref(anchors.observation(rank++), Bilingual.of(m -> m.word(o.kind())), Bilingual.of(o.text()));
            o.evidence().forEach(e -> cite(e).add(ref));
        }
        vendor.dispositions().stream()
                .map(DispositionRecord::evidence)
                .flatMap(Collection::stream)
                .forEach(this::cite);
        AssuranceLedger assurance = vendor.ledgers().assurance();
        assurance.carveOuts().forEach(c -> cite(c.evidence()));
        ScopeLedger scope = vendor.ledgers().scope();
        scope.offers().stream()
                .map(ScopeLedger.Offer::evidence)
                .filter(Objects::nonNull)
                .forEach(this::cite);
        scope.restrictions().stream()
                .map(ScopeLedger.Restriction::evidence)
                .flatMap(Collection::stream)
                .forEach(this::cite);
        vendor.extraction().facts().stream()
                .map(VendorFact::getEvidence)
                .flatMap(Collection::stream)
                .forEach(this::cite);
        vendor.extraction().coverage().stream()
                .map(DocumentCoverage::candidates)
                .flatMap(Collection::stream)
                .map(Candidate::evidence)
                .forEach(this::cite);
    }

    private void collect(Finding finding) {
        String number = arrangement.number(finding.control());
        Card card = cards.of(finding);
        String label = card.isWhole() ? number : number + " · " + Visible.inOneLine(String.join(", ", card.services()));
        Bilingual title =
                Bilingual.of(m -> finding.control().title().in(m.language()) + ": " + m.word(finding.verdict()));
        Ref ref = new Ref(anchors.finding(card.finding()), Bilingual.same(label), title);
        Quotes.of(finding).forEach(e -> cite(e).add(ref));
        finding.nearest().forEach(this::cite);
    }

    private Set<Ref> cite(Evidence evidence) {
        return refs.computeIfAbsent(evidence, e -> new LinkedHashSet<>());
    }
}
