package dev.tenken.assess.explain;

import dev.tenken.assess.explain.Probes.Probe;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Rule;

/**
 * Beginnings of one rule's conditions of which each goes on from the one before it: how far facts fulfil the longest tells how far they
 * fulfil every one.
 *
 * @param probes the shortest first
 * @param asked how much each of them asks for
 */
public record Beginnings(List<Probe> probes, List<Integer> asked) {

    public Beginnings {
        probes = List.copyOf(probes);
        asked = List.copyOf(asked);
    }

    /**
     * How much each beginning of one rule asks for; together those that go on from each other.
     *
     * @param built all of them, the shortest first
     * @throws IllegalStateException when one has a condition that cannot be looked for
     */
    public static List<List<Integer>> asked(List<Rule> built) {
        List<List<Integer>> asked = new ArrayList<>();
        Conjunction before = null;
        for (Rule rule : built) {
            Conjunction next = new Conjunction(rule);
            if (before == null || !before.isBeginningOf(next)) {
                asked.add(new ArrayList<>());
            }
            asked.get(asked.size() - 1).add(next.units());
            before = next;
        }
        return asked;
    }

    Probe longest() {
        return probes.get(probes.size() - 1);
    }

    /** How many of them are fulfilled where so much is. */
    int within(int reached) {
        int fulfilled = 0;
        while (fulfilled < asked.size() && asked.get(fulfilled) <= reached) {
            fulfilled++;
        }
        return fulfilled;
    }
}
