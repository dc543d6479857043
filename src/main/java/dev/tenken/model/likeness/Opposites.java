package dev.tenken.model.likeness;

import dev.tenken.model.fact.VendorFact;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Statements among which those are found that cannot be true together with another one. What that means {@link Clash} says of two
 * statements; here it is found for each in about the same time, however many there are.
 */
public final class Opposites {

    /** What is compared by its words is compared with no more than so many in one document. */
    private static final int MOST_WORDED = 200;

    private final Function<VendorFact, Map<String, ?>> claims;
    private final BiPredicate<Object, Object> agree;
    private final boolean sameAspects;
    private final int most;
    private final Map<List<Object>, Subjects<Claims>> claimed = new HashMap<>();
    /** Each fact is held against the others more than once. */
    private final Map<VendorFact, Told> told = new IdentityHashMap<>();

    /** What a fact claims, by attribute, and of what. */
    private record Told(Map<String, ?> claims, Map<String, List<?>> subject) {
        static final Told NOTHING = new Told(Map.of(), Map.of());
    }

    private Opposites(
            Function<VendorFact, Map<String, ?>> claims,
            BiPredicate<Object, Object> agree,
            boolean sameAspects,
            int most) {
        this.claims = claims;
        this.agree = agree;
        this.sameAspects = sameAspects;
        this.most = most;
    }

    /** Opposites as {@link Clash#inFigures} has them. */
    static Opposites inFigures() {
        return new Opposites(Clash::figures, Clash::same, true, Integer.MAX_VALUE);
    }

    /** Promises of one document that cannot all be kept. */
    static Opposites inPromises() {
        return new Opposites(Clash::promises, Promise::agree, false, MOST_WORDED);
    }

    /** Opposites as {@link Clash#inAnswers} has them. */
    static Opposites inAnswers() {
        return new Opposites(Clash::eitherOr, Answer::agree, false, MOST_WORDED);
    }

    /** Opposites as {@link Clash#inAnyAnswer} has them. */
    static Opposites inAnyAnswer() {
        return new Opposites(Clash::anyAnswers, Answer::agree, false, MOST_WORDED);
    }

    /** What is said of all, and what of a part of it only. */
    static Opposites inReach() {
        return new Opposites(Reach::of, Reach::agree, false, MOST_WORDED);
    }

    void add(VendorFact fact) {
        Map<String, List<?>> subject = told(fact).subject();
        told(fact).claims().forEach((attribute, value) -> claimed.computeIfAbsent(
                        key(fact, attribute, subject.keySet()), k -> new Subjects<>(() -> new Claims(most)))
                .add(subject, cell -> cell.add(value, fact.getDocument())));
    }

    private Told told(VendorFact fact) {
        return told.computeIfAbsent(fact, f -> {
            Map<String, ?> own = claims.apply(f);
            return own.isEmpty() ? Told.NOTHING : new Told(own, Clash.subject(f));
        });
    }

    /** True when any document says otherwise, be it the same. */
    public boolean oppose(VendorFact fact) {
        return opposeWithin(fact) || opposeAcross(fact);
    }

    /** True when the same document says otherwise. */
    public boolean opposeWithin(VendorFact fact) {
        return oppose(fact, (cell, value) -> cell.differWithin(fact.getDocument(), value, agree));
    }

    /** True when another document says otherwise. */
    public boolean opposeAcross(VendorFact fact) {
        return oppose(fact, (cell, value) -> cell.differAcross(fact.getDocument(), value, agree));
    }

    private boolean oppose(VendorFact fact, BiPredicate<Claims, Object> differ) {
        Map<String, List<?>> subject = told(fact).subject();
        return told(fact).claims().entrySet().stream().anyMatch(claim -> {
            Subjects<Claims> others = claimed.get(key(fact, claim.getKey(), subject.keySet()));
            return others != null && others.anyMeets(subject, cell -> differ.test(cell, claim.getValue()));
        });
    }

    private List<Object> key(VendorFact fact, String attribute, Set<String> aspects) {
        Set<String> told = new TreeSet<>(sameAspects ? aspects : Set.of());
        told.remove(Clash.SERVICES);
        return List.of(fact.getClass(), attribute, told);
    }
}
