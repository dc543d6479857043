package dev.tenken.assess.explain;

import dev.tenken.assess.explain.Conjunction.Bound;
import dev.tenken.assess.explain.Conjunction.Each;
import dev.tenken.assess.explain.Conjunction.Test;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Rule;

/** A rule on a criterion and a statement, with the conditions that the compiler made of it. */
final class PlainRule {
    private final String name;
    private final Conjunction conditions;
    private final Each criterion;
    private final Each fact;
    /** What is asked of the statement alone; it comes first, as an engine would have it. */
    private final List<Test> alone = new ArrayList<>();

    private final List<Test> joined = new ArrayList<>();

    PlainRule(Rule rule) {
        name = rule.getName();
        conditions = new Conjunction(rule);
        criterion = (Each) conditions.steps().get(0);
        fact = (Each) conditions.steps().get(1);
        for (Test test : fact.tests()) {
            (isAlone(test) ? alone : joined).add(test);
        }
    }

    private boolean isAlone(Test test) {
        for (int place : test.places()) {
            if (place != fact.place()) {
                return false;
            }
        }
        return true;
    }

    String name() {
        return name;
    }

    Class<?> factType() {
        return fact.type();
    }

    boolean isOn(Object told) {
        return criterion.type().isInstance(told) && hold(criterion.tests(), told, null);
    }

    boolean isOf(Object told) {
        return fact.type().isInstance(told) && hold(alone, null, told);
    }

    boolean fit(Object about, Object told) {
        return hold(joined, about, told);
    }

    boolean isJoined() {
        return !joined.isEmpty();
    }

    boolean holds(Object about, Object told) {
        return isOf(told) && fit(about, told);
    }

    private boolean hold(List<Test> tests, Object about, Object told) {
        for (Test test : tests) {
            int[] places = test.places();
            Object[] values = new Object[places.length];
            for (int i = 0; i < places.length; i++) {
                values[i] = value(places[i], about, told);
            }
            try {
                if (!test.predicate().test(values)) {
                    return false;
                }
            } catch (Exception e) {
                throw new IllegalStateException(name, e);
            }
        }
        return true;
    }

    private Object value(int place, Object about, Object told) {
        if (place == criterion.place()) {
            return about;
        }
        if (place == fact.place()) {
            return told;
        }
        Bound bound = conditions.bound(place);
        Object[] of = new Object[bound.of().length];
        for (int i = 0; i < of.length; i++) {
            of[i] = value(bound.of()[i], about, told);
        }
        return bound.binding().eval(of);
    }
}
