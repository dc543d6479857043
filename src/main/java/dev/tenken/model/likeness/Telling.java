package dev.tenken.model.likeness;

import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.DataDeletion;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.UserManagement;
import dev.tenken.model.fact.VendorFact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How well a statement bears out that something is done: one in which the vendor says what it does, without a condition and in words that
 * were read without doubt, is a better witness than one that only names the subject. Readers look at the quotes before they believe.
 */
final class Telling {
    private static final String PROVIDER = "provider";
    private static final List<String> PLANS =
            List.of("予定", "検討中", "準備中", "planned", "plan to", "roadmap", "coming soon");

    private static final int OF_OTHERS = 3;
    private static final int MOST_ATTRIBUTES = 2;
    /** Who falls short of this has one thing against it more than for it. */
    private static final int ENOUGH = -1;

    private static final Comparator<VendorFact> BEST_FIRST =
            Comparator.comparing((VendorFact f) -> -points(f)).thenComparing(VendorFact.ORDER);

    private Telling() {}

    static List<VendorFact> ofEachTopic(Collection<VendorFact> facts, int least) {
        Map<Topic, VendorFact> best = new TreeMap<>();
        facts.forEach(f -> best.merge(Topic.of(f), f, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b));
        List<VendorFact> ordered = best.values().stream().sorted(BEST_FIRST).toList();
        List<VendorFact> needed = ordered.subList(0, Math.min(least, ordered.size()));
        Stream<VendorFact> good = ordered.stream().skip(needed.size()).filter(f -> points(f) >= ENOUGH);
        return Stream.concat(needed.stream(), good).sorted(VendorFact.ORDER).toList();
    }

    private static int points(VendorFact fact) {
        int points = Math.min(MOST_ATTRIBUTES, Attributes.of(fact).size());
        points -= fact.isNotByOthers() ? 0 : OF_OTHERS;
        points -= fact.isUnconditional() ? 0 : 1;
        points -= doubt(fact.getConfidence());
        points -= isBesideThePoint(fact) ? OF_OTHERS : 0;
        return fact.statesDetail() ? points : points - 1;
    }

    /** How long data stay, what the vendor does with accounts itself, and what a sentence with a plan in it names. */
    private static boolean isBesideThePoint(VendorFact fact) {
        boolean kept = fact instanceof DataDeletion deletion && Boolean.TRUE.equals(deletion.retained());
        boolean ownDoing = fact instanceof UserManagement accounts && PROVIDER.equals(accounts.operator());
        return kept || ownDoing || fact.saysOneOf(PLANS);
    }

    private static int doubt(Confidence confidence) {
        if (confidence == null) {
            return 0;
        }
        return switch (confidence) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
        };
    }
}
