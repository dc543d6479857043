package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs the facts of a vendor then with those now, within a topic: first those that have the same words and state the same, then
 * those with the same words, then those that are alike. The likest pair goes first; ties are settled by the order in
 * the assessments, so that the outcome is always the same.
 */
final class FactPairs {

    /** How alike a pair of other words must be at least. */
    private static final double ALIKE = 0.58;
    /** Below this share of common words a statement is another one, whatever stands around it. */
    private static final double FEWEST_WORDS = 0.2;

    private static final double WORDS = 0.5;
    private static final double VALUES = 0.2;
    private static final double HEADINGS = 0.15;
    private static final double SERVICE = 0.05;
    private static final double POLARITY = 0.05;
    private static final double DOCUMENT = 0.05;

    /**
     * Two facts that are one statement, or one without the other.
     *
     * @param before null when it was added
     * @param after null when it was removed
     */
    record Pair(FactView before, FactView after) {}

    private record Candidate(FactView before, FactView after, double likeness) {}

    private final Documents documents;
    private final List<Pair> pairs = new ArrayList<>();

    private FactPairs(Documents documents) {
        this.documents = documents;
    }

    /** In the order of the later facts, then those that are gone. */
    static List<Pair> of(List<SavedFact> before, List<SavedFact> after, Documents documents) {
        FactPairs all = new FactPairs(documents);
        Map<String, List<FactView>> old = byTopic(before);
        Map<String, List<FactView>> now = byTopic(after);
        now.forEach((topic, facts) -> all.pair(old.getOrDefault(topic, new ArrayList<>()), facts));
        old.forEach((topic, facts) -> {
            if (!now.containsKey(topic)) {
                all.pair(facts, new ArrayList<>());
            }
        });
        all.pairs.sort(Comparator.comparingInt((Pair p) -> p.after() == null ? 1 : 0)
                .thenComparingInt(
                        p -> p.after() == null ? p.before().index() : p.after().index()));
        return all.pairs;
    }

    private static Map<String, List<FactView>> byTopic(List<SavedFact> facts) {
        Map<String, List<FactView>> byTopic = new TreeMap<>();
        for (int i = 0; i < facts.size(); i++) {
            byTopic.computeIfAbsent(facts.get(i).topic(), t -> new ArrayList<>())
                    .add(FactView.of(facts.get(i), i));
        }
        return byTopic;
    }

    private void pair(List<FactView> old, List<FactView> now) {
        pairSame(old, now, true);
        pairSame(old, now, false);
        take(alike(old, now), old, now);
        old.forEach(f -> pairs.add(new Pair(f, null)));
        now.forEach(f -> pairs.add(new Pair(null, f)));
    }

    private void pairSame(List<FactView> old, List<FactView> now, boolean sayingTheSame) {
        Map<String, List<FactView>> byWords = new LinkedHashMap<>();
        now.forEach(
                f -> byWords.computeIfAbsent(f.words(), w -> new ArrayList<>()).add(f));
        List<Candidate> candidates = new ArrayList<>();
        for (FactView a : old) {
            for (FactView b : byWords.getOrDefault(a.words(), List.of())) {
                if (!sayingTheSame || a.saysAs(b)) {
                    candidates.add(new Candidate(a, b, likeness(a, b)));
                }
            }
        }
        take(candidates, old, now);
    }

    private List<Candidate> alike(List<FactView> old, List<FactView> now) {
        List<Candidate> candidates = new ArrayList<>();
        for (FactView a : old) {
            for (FactView b : now) {
                if (Identity.mayBeSame(a.fact(), b.fact())) {
                    double likeness = likeness(a, b);
                    if (likeness >= ALIKE) {
                        candidates.add(new Candidate(a, b, likeness));
                    }
                }
            }
        }
        return candidates;
    }

    private void take(List<Candidate> candidates, List<FactView> old, List<FactView> now) {
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(c -> c.before().index())
                .thenComparingInt(c -> c.after().index()));
        for (Candidate c : candidates) {
            if (old.contains(c.before()) && now.contains(c.after())) {
                old.remove(c.before());
                now.remove(c.after());
                pairs.add(new Pair(c.before(), c.after()));
            }
        }
    }

    private double likeness(FactView a, FactView b) {
        double words = Likeness.ofPlain(a.words(), b.words());
        if (words < FEWEST_WORDS) {
            return 0;
        }
        SavedFact one = a.fact();
        SavedFact other = b.fact();
        boolean edition =
                documents.arePaired(one.first().document(), other.first().document());
        return WORDS * words
                + VALUES * Likeness.ofValues(one.attributes(), other.attributes())
                + HEADINGS * Likeness.ofPlain(a.headings(), b.headings())
                + (one.services().equals(other.services()) ? SERVICE : 0)
                + (one.polarity().equals(other.polarity()) ? POLARITY : 0)
                + (edition ? DOCUMENT : 0);
    }
}
