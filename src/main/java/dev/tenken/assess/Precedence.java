package dev.tenken.assess;

import dev.tenken.model.catalog.Thresholds;
import dev.tenken.model.document.Document;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Remark;
import dev.tenken.model.likeness.Group;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of two documents counts where they contradict each other: both, unless the profile sets {@code newer-document-wins} to
 * "yes"; then what an older document says against a newer one is not judged. The contradiction is observed in either case.
 */
final class Precedence {

    /** The parameter that a profile sets. */
    static final String PARAMETER = "newer-document-wins";

    private static final String YES = "yes";
    private static final String ACROSS = "across-documents";

    private Precedence() {}

    /** The facts that are judged. */
    static List<VendorFact> judged(
            List<VendorFact> facts, List<Remark> remarks, List<Document> documents, Thresholds thresholds) {
        if (!YES.equals(thresholds.value(PARAMETER))) {
            return facts;
        }
        Map<String, LocalDate> dates = new HashMap<>();
        documents.stream().filter(d -> d.date() != null).forEach(d -> dates.put(d.id(), d.date()));
        Set<String> aside = new HashSet<>();
        remarks.stream().filter(r -> r.rule().endsWith(ACROSS)).forEach(r -> Group.of(r.facts())
                .overruled(f -> dates.get(f.getDocument()))
                .forEach(f -> aside.add(f.getId())));
        return facts.stream().filter(f -> !aside.contains(f.getId())).toList();
    }
}
