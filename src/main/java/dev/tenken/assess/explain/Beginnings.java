package dev.tenken.assess.explain;

import dev.tenken.assess.explain.Probes.Probe;
import dev.tenken.assess.rule.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.drools.model.Rule;

/**
 * Beginnings of one rule's conditions of which each goes on from the one before it: how far facts fulfil the longest tells how far they
 * fulfil every one.
 */
public final class Beginnings {
    private final List<Probe> probes;
    private final int[] asked;
    /** Of the longest; null until they are asked for. */
    private volatile Conjunction conditions;

    /**
     * @param probes the shortest first
     * @param asked how much each of them asks for
     */
    public Beginnings(List<Probe> probes, List<Integer> asked) {
        this.probes = List.copyOf(probes);
        this.asked = asked.stream().mapToInt(Integer::intValue).toArray();
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

    /** @param built by the name of the longest */
    Conjunction conditions(Function<String, Conjunction> built) {
        if (conditions == null) {
            conditions = built.apply(probes.get(probes.size() - 1).name());
        }
        return conditions;
    }

    int size() {
        return probes.size();
    }

    Prefix prefix(int which) {
        return probes.get(which).prefix();
    }

    int asked(int which) {
        return asked[which];
    }

    /** How many of them are fulfilled where so much is. */
    int within(int reached) {
        int fulfilled = 0;
        while (fulfilled < asked.length && asked[fulfilled] <= reached) {
            fulfilled++;
        }
        return fulfilled;
    }
}
