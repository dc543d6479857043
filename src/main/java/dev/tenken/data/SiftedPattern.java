package dev.tenken.data;

import dev.tenken.data.Automaton.Reach;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried on those texts only in which an {@link Automaton} thinks that it may match; it finds what it would find
 * anyway. The automaton is made once the expression was asked for often enough: most of a short run does without.
 */
public final class SiftedPattern {
    /** So many texts pay for making an automaton. */
    private static final int WORTH = 400;

    private static final Reach[] REACHES = Reach.values();

    private final Pattern pattern;
    private final Sieve[] sieves = new Sieve[REACHES.length];
    private int asked;

    /** @param automaton null when the expression is one that none can follow */
    private record Sieve(Automaton automaton) {}

    public SiftedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public Pattern pattern() {
        return pattern;
    }

    /** False when it does not match so in the text; true while nobody knows. */
    public boolean mayMatch(String text, Reach reach) {
        return mayMatch(text, 0, text.length(), reach);
    }

    /** The same of a part of a text, beside which nothing stands. */
    public boolean mayMatch(String text, int from, int to, Reach reach) {
        Sieve sieve = sieves[reach.ordinal()];
        if (sieve == null) {
            // Threads that count at a time count too few, which only makes it later.
            if (++asked < WORTH) {
                return true;
            }
            // One that matches no letters at all would find that in the text of its finder too.
            sieve = new Sieve(pattern.matcher("").find() ? null : Automaton.of(pattern, reach));
            sieves[reach.ordinal()] = sieve;
        }
        return sieve.automaton == null || sieve.automaton.mayMatch(text, from, to);
    }

    /** A matcher that looks at what the beginning of a text looks like, and at nothing, at no cost, where the expression does not begin there. */
    public Matcher opener(String text) {
        return pattern.matcher(mayMatch(text, Reach.BEGINNING) ? text : "");
    }

    /** A matcher that finds what the expression finds in a text, and nothing, at no cost, where it matches nowhere. It is for finding alone. */
    public Matcher finder(String text) {
        return pattern.matcher(mayMatch(text, Reach.ANYWHERE) ? text : "");
    }
}
