package dev.tenken.extract.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * With which strings the matches of a part of a regular expression begin.
 *
 * @param whole strings that it matches as they are, so that what stands behind it goes on from there
 * @param begun strings with which all its other matches begin; the empty string where nothing is known of them
 */
record Heads(Set<String> whole, Set<String> begun) {
    /** More strings than this cost more than they save. */
    private static final int MOST = 4_000;

    static final Heads NOTHING = new Heads(Set.of(""), Set.of());
    static final Heads UNKNOWN = new Heads(Set.of(), Set.of(""));

    static Heads of(Set<String> exact) {
        return new Heads(exact, Set.of());
    }

    /** Of this part and the one behind it. */
    Heads then(Heads next) {
        if (whole.isEmpty()) {
            return this;
        }
        if ((long) whole.size() * (next.whole.size() + next.begun.size()) > MOST) {
            return new Heads(Set.of(), union(begun, whole));
        }
        return new Heads(product(whole, next.whole), union(begun, product(whole, next.begun)));
    }

    /** Of one of several parts. */
    static Heads either(List<Heads> parts) {
        Set<String> whole = new LinkedHashSet<>();
        Set<String> begun = new LinkedHashSet<>();
        for (Heads part : parts) {
            whole.addAll(part.whole);
            begun.addAll(part.begun);
        }
        return whole.size() + begun.size() > MOST ? UNKNOWN : new Heads(whole, begun);
    }

    /** Of a part that may be left out. */
    Heads optional() {
        return either(List.of(this, NOTHING));
    }

    /** Of a part that stands there once at least, and perhaps again. */
    Heads repeated() {
        return new Heads(Set.of(), all());
    }

    /** With one of these every match begins. */
    Set<String> all() {
        return union(whole, begun);
    }

    /** Whether letters are known with which every match begins. */
    boolean areKnown() {
        return !whole.contains("") && !begun.contains("");
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static Set<String> product(Set<String> heads, Set<String> tails) {
        Set<String> product = new LinkedHashSet<>();
        heads.forEach(h -> tails.forEach(t -> product.add(h + t)));
        return product;
    }
}
