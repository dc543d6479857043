package dev.tenken.assess.explain;

import dev.tenken.assess.explain.Conjunction.Any;
import dev.tenken.assess.explain.Conjunction.Bound;
import dev.tenken.assess.explain.Conjunction.Each;
import dev.tenken.assess.explain.Conjunction.Gather;
import dev.tenken.assess.explain.Conjunction.Holds;
import dev.tenken.assess.explain.Conjunction.Key;
import dev.tenken.assess.explain.Conjunction.Source;
import dev.tenken.assess.explain.Conjunction.Step;
import dev.tenken.assess.explain.Conjunction.Test;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.likeness.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks for facts that fulfil conditions one after the other, without a session of the engine: to tell why a rule stayed quiet takes
 * no more than that. What the conditions ask is what the engine asks; the tests hold the two to each other.
 */
final class Fulfilment {
    /** Stands where a value has not been asked for yet. */
    private static final Object OPEN = new Object();

    private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();

    private final Map<Class<?>, List<Object>> byType = new IdentityHashMap<>();
    /** By type and property, each of which is one object. */
    private final Map<Class<?>, Map<Object, Map<Object, List<Object>>>> byText = new IdentityHashMap<>();

    /** @param told everything that the rules were told */
    Fulfilment(List<?> told) {
        told.forEach(o ->
                byClass.computeIfAbsent(o.getClass(), c -> new ArrayList<>()).add(o));
    }

    /** Of what the conditions ask, how much is fulfilled from the beginning on: {@link Conjunction#units()} when all is. */
    int reach(Conjunction conditions) {
        Search search = new Search(conditions, conditions.units(), found -> true);
        search.from(0);
        return search.reached;
    }

    /**
     * How many different facts stand at a place where the beginning of the conditions is fulfilled.
     *
     * @param units how much the beginning asks for
     */
    int count(Conjunction conditions, int units, int place) {
        Set<Object> values = new HashSet<>();
        Predicate<Object[]> found = at -> {
            values.add(at[place]);
            return false;
        };
        new Search(conditions, units, found).from(0);
        return values.size();
    }

    private List<Object> told(Class<?> type) {
        return byType.computeIfAbsent(type, this::ofType);
    }

    /** Those of one class after those of another: whether and how often conditions are fulfilled does not depend on the order. */
    private List<Object> ofType(Class<?> type) {
        List<Object> all = new ArrayList<>();
        byClass.forEach((of, some) -> {
            if (type.isAssignableFrom(of)) {
                all.addAll(some);
            }
        });
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<Object> told(Class<?> type, Key key) {
        return byText.computeIfAbsent(type, t -> new IdentityHashMap<>())
                .computeIfAbsent(key.property(), p -> told(type).stream()
                        .filter(o -> key.property().apply(o) != null)
                        .collect(Collectors.groupingBy(key.property()::apply)))
                .getOrDefault(key.text(), List.of());
    }

    /** One search through the facts. */
    private final class Search {
        private final Conjunction conditions;
        private final int limit;
        /** The values at the places of variables. */
        private final Object[] at;
        /** Is shown the values where all is fulfilled; true ends the search. */
        private final Predicate<Object[]> enough;
        /** So much was fulfilled at once. */
        private int reached;

        /** @param limit how much must be fulfilled */
        Search(Conjunction conditions, int limit, Predicate<Object[]> enough) {
            this.conditions = conditions;
            this.limit = limit;
            this.at = new Object[conditions.size()];
            Arrays.fill(at, OPEN);
            this.enough = enough;
        }

        /** Goes on from a condition; true when enough was found. */
        boolean from(int step) {
            int units = conditions.units(step);
            if (units >= limit) {
                return enough.test(at);
            }
            Step next = conditions.steps().get(step);
            if (next instanceof Each each) {
                return anyFrom(each, step, units);
            }
            if (next instanceof Holds holds) {
                return holdsFrom(holds.tests(), step, units);
            }
            if (next instanceof Gather gather) {
                put(gather.into(), gathered(gather.each()));
                return from(step + 1);
            }
            Any any = (Any) next;
            return any(any.each(), () -> true) == any.present() && holdsFrom(List.of(), step, units + 1);
        }

        /** Puts each fact at its place, until one fulfils the condition, and enough of what follows is found. */
        private boolean anyFrom(Each each, int step, int units) {
            boolean testing = limit > units + 1;
            if (testing
                    && each.key() != null
                    && reached <= units
                    && !told(each.type()).isEmpty()) {
                // Facts that are not looked at, because they lack the text, are there all the same.
                reached = units + 1;
            }
            for (Object fact : testing ? candidates(each) : all(each)) {
                if (each.type().isInstance(fact)) {
                    put(each.place(), fact);
                    if (holdsFrom(each.tests(), step, units + 1)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Goes on behind some tests. @param units how much is fulfilled before them */
        private boolean holdsFrom(List<Test> tests, int step, int units) {
            reached = Math.max(reached, units);
            for (int i = 0; i < tests.size(); i++) {
                if (units + i >= limit) {
                    return enough.test(at);
                }
                if (!holds(tests.get(i))) {
                    return false;
                }
                reached = Math.max(reached, units + i + 1);
            }
            return from(step + 1);
        }

        private Group gathered(Each each) {
            Group group = new Group();
            any(each, () -> {
                group.add((VendorFact) at[each.place()]);
                return false;
            });
            return group;
        }

        /** Puts each fact that fulfils the condition at its place, until what follows has enough. */
        private boolean any(Each each, BooleanSupplier follows) {
            for (Object fact : candidates(each)) {
                if (each.type().isInstance(fact)) {
                    put(each.place(), fact);
                    if (hold(each.tests()) && follows.getAsBoolean()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Iterable<?> candidates(Each each) {
            return each.key() == null ? all(each) : told(each.type(), each.key());
        }

        private Iterable<?> all(Each each) {
            return each.source() == null ? told(each.type()) : of(each.source());
        }

        @SuppressWarnings("unchecked")
        private Iterable<?> of(Source source) {
            Object value = value(source.place());
            Object all = source.provider() == null ? value : source.provider().apply(value);
            return all instanceof Iterable<?> many ? many : all == null ? List.of() : List.of(all);
        }

        /** Values that were made of another one have to be made again. */
        private void put(int place, Object value) {
            at[place] = value;
            for (int made : conditions.madeOf(place)) {
                at[made] = OPEN;
            }
        }

        private boolean hold(List<Test> tests) {
            for (Test test : tests) {
                if (!holds(test)) {
                    return false;
                }
            }
            return true;
        }

        private boolean holds(Test test) {
            try {
                return test.alone() == null
                        ? test.predicate().test(values(test.places()))
                        : test.alone().test(value(test.places()[0]));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private Object[] values(int[] places) {
            Object[] values = new Object[places.length];
            for (int i = 0; i < places.length; i++) {
                values[i] = value(places[i]);
            }
            return values;
        }

        private Object value(int place) {
            if (at[place] == OPEN) {
                Bound bound = conditions.bound(place);
                at[place] = bound.binding().eval(values(bound.of()));
            }
            return at[place];
        }
    }
}
