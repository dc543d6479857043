package dev.tenken.model.likeness;

import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.VendorFact;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether two statements on one topic cannot both be true. Only what is said of the same services, on no condition or at most on request, is compared,
 * and only where nothing else that both say tells them apart: logs of another kind may be kept for another time.
 */
public final class Clash {

    /** What is either so or not so. Other answers may both be true of one thing and another: scans by an outside party and by the own staff. */
    private static final Set<String> EITHER_OR = Set.of(
            "available",
            "x-available",
            "applied",
            "customerRestore",
            "restoreTested",
            "includesBackups",
            "certificate",
            "remedy");

    private static final Pattern REQUEST = Pattern.compile("(?i)request|依頼|要望|申請|申し出");

    private static final Pattern EXCEPTION =
            Pattern.compile("(?i)except|unless|excluding|other than|apart from|save for|除|以外");

    /** The aspect of a subject under which services stand. */
    static final String SERVICES = "";

    private static final String WHOLE = "";
    private static final String DEADLINE = "deadline";

    private Clash() {}

    /** True when one affirms what the other denies, and both cannot be so of different things. */
    static boolean inAnswers(VendorFact one, VendorFact other) {
        return clash(one, other, eitherOr(one), eitherOr(other), Answer::agree) && sameSubject(one, other, true);
    }

    /** True when it answers something that is either so or not so. */
    public static boolean isAnswer(VendorFact fact) {
        return !fact.isVague() && !answers(fact, EITHER_OR::contains).isEmpty();
    }

    /** True when it affirms a figure. */
    public static boolean isFigured(VendorFact fact) {
        return fact.isAffirmed() && !values(fact, Clash::isFigure).isEmpty();
    }

    /** True when it affirms a figure of time. */
    public static boolean isTimed(VendorFact fact) {
        return fact.isAffirmed()
                && !values(fact, v -> v instanceof TimeSpan || v instanceof Interval)
                        .isEmpty();
    }

    /** True when one affirms what the other denies, or one affirms and the other denies the whole. */
    static boolean inAnyAnswer(VendorFact one, VendorFact other) {
        return clash(one, other, anyAnswers(one), anyAnswers(other), Answer::agree) && sameSubject(one, other, true);
    }

    /** True when both affirm a figure for the same attribute, and the figures differ. */
    static boolean inFigures(VendorFact one, VendorFact other) {
        return clash(one, other, figures(one), figures(other), Clash::same) && sameSubject(one, other, false);
    }

    private static boolean clash(
            VendorFact one,
            VendorFact other,
            Map<String, ?> some,
            Map<String, ?> others,
            BiPredicate<Object, Object> agree) {
        return comparable(one, other)
                && some.entrySet().stream()
                        .anyMatch(e ->
                                others.containsKey(e.getKey()) && !agree.test(e.getValue(), others.get(e.getKey())));
    }

    /** What it answers of that which is either so or not so, where that can be held against another answer. */
    static Map<String, ?> eitherOr(VendorFact fact) {
        return fact.isVague() || !isOpen(fact) ? Map.of() : Answer.of(fact, answers(fact, EITHER_OR::contains));
    }

    /** Whatever it answers, where that can be held against another answer; the whole when it tells no attribute. */
    static Map<String, ?> anyAnswers(VendorFact fact) {
        if (fact.isVague() || !isOpen(fact)) {
            return Map.of();
        }
        return Answer.of(
                fact, Attributes.areNone(fact) ? Map.of(WHOLE, fact.isAffirmed()) : answers(fact, name -> true));
    }

    /** The figures it affirms, where they can be held against other figures. */
    static Map<String, ?> figures(VendorFact fact) {
        if (!fact.isAffirmed() || !fact.isUnconditional()) {
            return Map.of();
        }
        Map<String, Object> figures = values(fact, Clash::isFigure);
        figures.computeIfPresent(DEADLINE, (name, figure) -> asCeiling(figure));
        return figures;
    }

    /** "In 72 hours" is a deadline as "within 72 hours" is. */
    private static Object asCeiling(Object figure) {
        return figure instanceof TimeSpan span && span.bound() == TimeSpan.Bound.EXACT
                ? span.withBound(TimeSpan.Bound.AT_MOST)
                : figure;
    }

    /** The figures that its document promises once; see {@link Promise}. */
    static Map<String, ?> promises(VendorFact fact) {
        Map<String, Promise> promises = new LinkedHashMap<>();
        figures(fact).forEach((name, figure) -> {
            if (Promise.isOne(fact, name)) {
                promises.put(name, Promise.of(fact, figure, answers(fact, a -> true)));
            }
        });
        return promises;
    }

    /** What it speaks of: its services, and the words it tells, by attribute. */
    static Map<String, List<?>> subject(VendorFact fact) {
        Map<String, List<?>> subject = new LinkedHashMap<>();
        if (!fact.getServices().isEmpty()) {
            subject.put(SERVICES, fact.getServices());
        }
        words(fact)
                .forEach((name, value) ->
                        subject.put(name, value instanceof Collection<?> some ? List.copyOf(some) : List.of(value)));
        return subject;
    }

    private static Map<String, Object> words(VendorFact fact) {
        return values(fact, v -> !isFigure(v) && !(v instanceof Boolean));
    }

    private static boolean comparable(VendorFact one, VendorFact other) {
        return one.getClass() == other.getClass() && one.sharesServiceWith(other);
    }

    /** True when it depends on nothing, or on no more than that somebody asks: a request is what the other one refuses. */
    private static boolean isOpen(VendorFact fact) {
        return (fact.isUnconditional() || REQUEST.matcher(fact.getCondition()).find()) && !exceptsSome(fact);
    }

    /** True when it says itself that it does not hold for all: what it excepts may be told of elsewhere. */
    static boolean exceptsSome(VendorFact fact) {
        return fact.statement().circumstances().scope().stream()
                .anyMatch(words -> EXCEPTION.matcher(words).find());
    }

    /** What it answers with yes or no. */
    private static Map<String, Boolean> answers(VendorFact fact, Predicate<String> counted) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        values(fact, Boolean.class::isInstance).forEach((name, value) -> {
            if (counted.test(name)) {
                answers.put(name, (Boolean) value);
            }
        });
        return answers;
    }

    /**
     * True when whatever else both say leaves room for the same thing: words and lists have something in common.
     *
     * @param anyFigure whether figures may differ
     */
    static boolean sameSubject(VendorFact one, VendorFact other, boolean anyFigure) {
        Map<String, Object> words = words(one);
        Map<String, Object> others = words(other);
        if (!anyFigure && !words.keySet().equals(others.keySet())) {
            return false;
        }
        return words.entrySet().stream()
                .allMatch(e -> !others.containsKey(e.getKey()) || meet(e.getValue(), others.get(e.getKey())));
    }

    private static boolean meet(Object one, Object other) {
        return one instanceof Collection<?> some && other instanceof Collection<?> others
                ? some.stream().anyMatch(others::contains)
                : Objects.equals(one, other);
    }

    private static boolean isFigure(Object value) {
        return value instanceof TimeSpan || value instanceof Interval || value instanceof Number;
    }

    /** True when two values of one attribute say the same. */
    static boolean same(Object one, Object other) {
        if (one instanceof TimeSpan span && other instanceof TimeSpan another) {
            return span.agreesWith(another);
        }
        if (one instanceof Interval interval && other instanceof Interval another) {
            return interval.isAsLongAs(another);
        }
        return one.equals(other);
    }

    private static Map<String, Object> values(VendorFact fact, Predicate<Object> wanted) {
        return Attributes.raw(fact, wanted);
    }
}
