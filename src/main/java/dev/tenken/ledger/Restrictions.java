package dev.tenken.ledger;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.finding.ScopeLedger.Limit;
import dev.tenken.model.finding.ScopeLedger.Limited;
import dev.tenken.model.finding.ScopeLedger.Restriction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gathers restrictions: of the same words, in the same passage or on the same products, one is enough. */
final class Restrictions {
    private static final Comparator<Limited> BY_CONTROL =
            Comparator.comparing((Limited l) -> l.control().number()).thenComparing(l -> String.valueOf(l.service()));

    private final Map<List<Object>, Gathered> found = new LinkedHashMap<>();

    private static final class Gathered {
        private final TreeSet<Topic> topics = new TreeSet<>();
        private final TreeSet<Evidence> evidence = new TreeSet<>(Evidence.ORDER);
        private final TreeSet<Limited> limited = new TreeSet<>(BY_CONTROL);
    }

    /** @param topic of the statement, or null when the passage gave none */
    void add(Limit limit, String words, Topic topic, Evidence evidence, Collection<Limited> limited) {
        List<Object> key = limit == Limit.OFFER ? List.of(limit, words) : List.of(limit, words, evidence);
        Gathered gathered = found.computeIfAbsent(key, k -> new Gathered());
        if (topic != null) {
            gathered.topics.add(topic);
        }
        gathered.evidence.add(evidence);
        gathered.limited.addAll(limited);
    }

    boolean covers(Evidence passage) {
        return found.values().stream()
                .flatMap(g -> g.evidence.stream())
                .anyMatch(e -> e.document().equals(passage.document())
                        && e.start() < passage.end()
                        && passage.start() < e.end());
    }

    /** By place. */
    List<Restriction> all() {
        List<Restriction> all = new ArrayList<>();
        found.forEach((key, g) -> all.add(new Restriction(
                (Limit) key.get(0),
                (String) key.get(1),
                List.copyOf(g.topics),
                List.copyOf(g.evidence),
                List.copyOf(g.limited))));
        return all.stream()
                .sorted(Comparator.comparing((Restriction r) -> r.evidence().get(0), Evidence.ORDER))
                .toList();
    }
}
