package dev.tenken.assess.explain;

import dev.tenken.model.likeness.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drools.model.AccumulatePattern;
import org.drools.model.AlphaIndex;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.From1;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateN;

/**
 * The conditions of a built rule, taken apart: patterns of facts, absences and presences of one, and groups that are gathered. Variables
 * have places, by which their values are kept while facts are looked for.
 */
final class Conjunction {
    private final String rule;
    private final Map<Variable<?>, Integer> places = new HashMap<>();
    private final Map<Integer, Bound> bound = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final int[] units;
    private final int[][] made;
    private final Bound[] madeAt;

    /** One condition. */
    sealed interface Step permits Each, Any, Gather, Holds {}

    /**
     * Facts of a type.
     *
     * @param source the values that they are taken from, or null for all that is told
     * @param key a text that the first test asks for, by which they are found sooner, or null
     */
    record Each(Class<?> type, int place, Source source, Key key, List<Test> tests) implements Step {}

    /** A text that facts have. @param property gives it; the same one for the same property */
    @SuppressWarnings("rawtypes")
    record Key(Function1 property, String text) {}

    /** Whether there is such a fact. @param present false where there must be none */
    record Any(Each each, boolean present) implements Step {}

    /** All such facts as a group. @param into its place */
    record Gather(Each each, int into) implements Step {}

    /** What must be true of what stands at a place already. */
    record Holds(List<Test> tests) implements Step {}

    /**
     * What is asked of the values at some places.
     *
     * @param alone the same for one value, or null when there are several
     * @param expression equal for what is written the same
     */
    record Test(PredicateN predicate, Predicate1<Object> alone, int[] places, Object expression) {

        boolean isLike(Test other) {
            return expression.equals(other.expression) && Arrays.equals(places, other.places);
        }
    }

    /** Values that the value at a place has. @param provider gives them, or null when it holds them itself */
    @SuppressWarnings("rawtypes")
    record Source(Function1 provider, int place) {}

    /** A value that is made of those at other places when it is asked for. */
    record Bound(Binding binding, int[] of) {}

    /** @throws IllegalStateException when the rule has a condition of another kind */
    Conjunction(Rule rule) {
        this.rule = rule.getName();
        List<Condition> conditions = ((Condition) rule.getView()).getSubConditions();
        Map<Variable<?>, AccumulatePattern<?>> gathered = new HashMap<>();
        for (Condition condition : conditions) {
            if (condition instanceof AccumulatePattern<?> pattern) {
                gathered.put(result(pattern), pattern);
            }
        }
        conditions.forEach(c -> add(c, gathered));
        made = new int[places.size()][];
        madeAt = new Bound[places.size()];
        for (int place = 0; place < made.length; place++) {
            made[place] = made(place);
            madeAt[place] = bound.get(place);
        }
        units = new int[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            units[i + 1] = units[i] + units(steps.get(i));
        }
    }

    /** How much a condition asks for: a fact, each test, an absence or a presence. */
    private static int units(Step step) {
        if (step instanceof Each each) {
            return 1 + each.tests().size();
        }
        if (step instanceof Holds holds) {
            return holds.tests().size();
        }
        return step instanceof Any ? 1 : 0;
    }

    private int[] made(int place) {
        return bound.entrySet().stream()
                .filter(e -> IntStream.of(e.getValue().of()).anyMatch(p -> p == place))
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    List<Step> steps() {
        return steps;
    }

    /** How much is asked before a condition; behind the last one, how much in all. */
    int units(int step) {
        return units[step];
    }

    /** How much is asked in all. */
    int units() {
        return units[steps.size()];
    }

    /** Whether another rule's conditions begin with these, in the same places; the last one of these may ask less. */
    boolean isBeginningOf(Conjunction longer) {
        int last = steps.size() - 1;
        if (last >= longer.steps.size()) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            if (!isLike(steps.get(i), longer.steps.get(i), i == last)) {
                return false;
            }
        }
        return bound.entrySet().stream().allMatch(e -> isLike(e.getValue(), longer.bound.get(e.getKey())));
    }

    private static boolean isLike(Bound one, Bound other) {
        return other != null && Arrays.equals(one.of(), other.of());
    }

    private static boolean isLike(Step one, Step other, boolean mayAskLess) {
        if (one instanceof Each each && other instanceof Each longer) {
            return isLike(each, longer, mayAskLess);
        }
        if (one instanceof Holds holds && other instanceof Holds longer) {
            return areLike(holds.tests(), longer.tests(), mayAskLess);
        }
        if (one instanceof Any any && other instanceof Any longer) {
            return any.present() == longer.present() && isLike(any.each(), longer.each(), false);
        }
        return one instanceof Gather gather
                && other instanceof Gather longer
                && gather.into() == longer.into()
                && isLike(gather.each(), longer.each(), false);
    }

    /** What has a source may be taken otherwise from it. */
    private static boolean isLike(Each one, Each other, boolean mayAskLess) {
        return one.type() == other.type()
                && one.place() == other.place()
                && one.source() == null
                && other.source() == null
                && areLike(one.tests(), other.tests(), mayAskLess);
    }

    private static boolean areLike(List<Test> some, List<Test> others, boolean mayBeFewer) {
        if (some.size() > others.size() || !mayBeFewer && some.size() < others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).isLike(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many places there are. */
    int size() {
        return places.size();
    }

    /** What the value at a place is made of, or null when it is no made one. */
    Bound bound(int place) {
        return madeAt[place];
    }

    /** The places of values that are made of the one at this place. */
    int[] madeOf(int place) {
        return made[place];
    }

    /** The place of the fact that is asked for last by a beginning that asks for so much, or -1 where that is none. */
    int placeOfLast(int asked) {
        int step = 0;
        while (units[step + 1] < asked) {
            step++;
        }
        return steps.get(step) instanceof Each each ? each.place() : -1;
    }

    /** A group stands above what it is gathered from. */
    private void add(Condition condition, Map<Variable<?>, AccumulatePattern<?>> gathered) {
        switch (condition.getType()) {
            case PATTERN -> {
                Pattern<?> pattern = (Pattern<?>) condition;
                AccumulatePattern<?> from = gathered.get(pattern.getPatternVariable());
                if (from == null) {
                    steps.add(each(pattern));
                } else {
                    steps.add(new Gather(each(from.getPattern()), place(pattern.getPatternVariable())));
                    steps.add(new Holds(tests(pattern)));
                }
            }
            case NOT -> steps.add(new Any(each(only(condition)), false));
            case EXISTS -> steps.add(new Any(each(only(condition)), true));
            case ACCUMULATE, CONSEQUENCE -> {}
            default -> throw unknown(condition);
        }
    }

    private Pattern<?> only(Condition condition) {
        if (condition.getSubConditions().size() == 1
                && condition.getSubConditions().get(0) instanceof Pattern<?> one) {
            return one;
        }
        throw unknown(condition);
    }

    private Variable<?> result(AccumulatePattern<?> pattern) {
        if (pattern.getAccumulateFunctions().length != 1
                || pattern.getAccumulateFunctions()[0].getResult().getType() != Group.class) {
            throw unknown(pattern);
        }
        return pattern.getAccumulateFunctions()[0].getResult();
    }

    private Each each(Pattern<?> pattern) {
        Variable<?> variable = pattern.getPatternVariable();
        return new Each(
                variable.getType(),
                place(variable),
                source(pattern, variable),
                key(pattern.getConstraint()),
                tests(pattern));
    }

    private Source source(Pattern<?> pattern, Variable<?> variable) {
        Object source = variable instanceof Declaration<?> declared ? declared.getSource() : null;
        if (source == null) {
            return null;
        }
        if (source instanceof From1<?> from) {
            return new Source(from.getProvider(), place(from.getVariable()));
        }
        throw unknown(pattern);
    }

    private static Key key(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single.getIndex() instanceof AlphaIndex<?, ?> index
                            && index.getConstraintType() == Index.ConstraintType.EQUAL
                            && index.getRightValue() instanceof String text
                    ? new Key(index.getLeftOperandExtractor(), text)
                    : null;
        }
        return constraint.getChildren().isEmpty()
                ? null
                : key(constraint.getChildren().get(0));
    }

    private List<Test> tests(Pattern<?> pattern) {
        for (Binding binding : pattern.getBindings()) {
            bound.put(place(binding.getBoundVariable()), new Bound(binding, places(binding.getInputVariables())));
        }
        List<Test> tests = new ArrayList<>();
        add(pattern, pattern.getConstraint(), tests);
        return tests;
    }

    private void add(Pattern<?> pattern, Constraint constraint, List<Test> tests) {
        switch (constraint.getType()) {
            case SINGLE -> {
                SingleConstraint single = (SingleConstraint) constraint;
                if (single.getVariables().length > 0) {
                    tests.add(test(single));
                }
            }
            case MULTIPLE, AND -> constraint.getChildren().forEach(c -> add(pattern, c, tests));
            default -> throw unknown(pattern);
        }
    }

    @SuppressWarnings("unchecked")
    private Test test(SingleConstraint single) {
        int[] at = places(single.getVariables());
        return new Test(
                single.getPredicate(),
                at.length == 1 ? (Predicate1<Object>) single.getPredicate1() : null,
                at,
                switch (at.length) {
                    case 1 -> single.getPredicate1();
                    case 2 -> single.getPredicate2();
                    case 3 -> single.getPredicate3();
                    default -> new Object();
                });
    }

    private int[] places(Variable<?>[] variables) {
        int[] all = new int[variables.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = place(variables[i]);
        }
        return all;
    }

    private int place(Variable<?> variable) {
        return places.computeIfAbsent(variable, v -> places.size());
    }

    private IllegalStateException unknown(Condition condition) {
        return new IllegalStateException(
                "rule '" + rule + "' has a condition that cannot be explained without a session: "
                        + condition.getType() + "; wanted patterns, not, exists, and Group from collect: add it to "
                        + Conjunction.class.getSimpleName());
    }
}
