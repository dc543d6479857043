package dev.tenken.extract.outside;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says anew which blocks gave facts, and which passages a person should still look at, once facts came from outside. */
final class Covered {

    private Covered() {}

    /**
     * @param facts all that are in use
     * @param added those of them that the extraction did not find
     */
    static List<DocumentCoverage> by(
            List<VendorFact> facts, List<VendorFact> added, VendorFiles vendor, List<DocumentCoverage> before) {
        Map<String, Document> documents =
                vendor.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
        return before.stream()
                .map(c -> by(facts, added, documents.get(c.document()), c))
                .toList();
    }

    private static DocumentCoverage by(
            List<VendorFact> facts, List<VendorFact> added, Document document, DocumentCoverage before) {
        List<VendorFact> here = facts.stream()
                .filter(f -> first(f).document().equals(document.id()))
                .toList();
        List<Candidate> open = before.candidates().stream()
                .filter(c -> added.stream().noneMatch(f -> settles(f, c)))
                .toList();
        int withFacts = 0;
        int withCuesOnly = 0;
        for (Block block : document.blocks()) {
            if (here.stream().anyMatch(f -> block.span().overlaps(first(f).span()))) {
                withFacts++;
            } else if (open.stream()
                    .anyMatch(c -> block.span().overlaps(c.evidence().span()))) {
                withCuesOnly++;
            }
        }
        return before.with(withFacts, withCuesOnly, open);
    }

    /** A fact settles the passages of its topic that it quotes, and the headings that it stands under. */
    private static boolean settles(VendorFact fact, Candidate candidate) {
        return Topic.of(fact) == candidate.topic()
                && (fact.getEvidence().stream().anyMatch(e -> overlap(e, candidate.evidence()))
                        || first(fact).document().equals(candidate.evidence().document())
                                && first(fact)
                                        .heading()
                                        .contains(candidate.evidence().quote()));
    }

    private static boolean overlap(Evidence one, Evidence other) {
        return one.document().equals(other.document()) && one.span().overlaps(other.span());
    }

    private static Evidence first(VendorFact fact) {
        return fact.getEvidence().get(0);
    }
}
