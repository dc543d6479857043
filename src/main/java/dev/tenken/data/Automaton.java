package dev.tenken.data;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Tells in one pass over a text, letter by letter and never going back, that a regular expression does not match in it. It may say "perhaps"
 * where none does, never "no" where one does: so the expression itself need be tried on few texts.
 *
 * <p>What it has read so far is a state; states are made when a text first leads to them. Several threads may ask at a time: each
 * state is known by its places, and two that lead from one to the other do it alike.
 */
public final class Automaton {
    /** An expression whose texts lead to more is tried on every text. */
    private static final int MOST_STATES = 1_000;

    private static final int NO_LETTER = -1;
    private static final int ANY_LETTER = -2;

    /** What is asked of a match. */
    public enum Reach {
        /** It stands anywhere. */
        ANYWHERE,
        /** It begins where the text does. */
        BEGINNING,
        /** It is the text. */
        WHOLE
    }

    /** Where it can be after some letters. */
    private static final class State {
        private final int[] places;
        private final State[] next;
        /** Whether it matches when the text ends here: 0 while nobody knows, 1 for no, 2 for yes. */
        private byte atEnd;

        State(int[] places, int kinds) {
            this.places = places;
            this.next = new State[kinds];
        }
    }

    private static final State PERHAPS = new State(new int[0], 0);
    private static final State NEVER = new State(new int[0], 0);

    private final AutomatonNodes nodes;
    private final byte[][] pages;
    private final Reach reach;
    private final State start;
    private final Map<Places, State> states = new ConcurrentHashMap<>();

    /** The same places are the same state. */
    private record Places(int[] all) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Places p && Arrays.equals(all, p.all);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(all);
        }
    }

    private Automaton(AutomatonNodes nodes, Reach reach) {
        this.nodes = nodes;
        this.pages = nodes.pages;
        this.reach = reach;
        Closure closure = new Closure();
        closure.add(nodes.start, NO_LETTER);
        this.start = state(closure);
    }

    /** One for an expression; null when there is something in it that it cannot follow. */
    public static Automaton of(Pattern pattern, Reach reach) {
        if ((pattern.flags() & ~Pattern.CASE_INSENSITIVE) != 0) {
            return null;
        }
        // Java tells it of expressions too that say it themselves, of some part.
        boolean caseless = pattern.flags() != 0 && !pattern.pattern().contains("(?i");
        try {
            return new Automaton(new AutomatonNodes(AutomatonParser.parse(pattern.pattern(), caseless)), reach);
        } catch (AutomatonParser.Unknown e) {
            return null;
        }
    }

    /** False when the expression does not match so in the text. */
    public boolean mayMatch(String text) {
        return mayMatch(text, 0, text.length());
    }

    /** The same of a part of a text, beside which nothing stands. */
    public boolean mayMatch(String text, int from, int to) {
        State state = start;
        for (int i = from; i < to && state != PERHAPS; i++) {
            char letter = text.charAt(i);
            int kind = pages[letter >>> 8][letter & 0xFF] & 0xFF;
            State next = state.next[kind];
            if (next == null) {
                next = step(state, kind);
            }
            if (next == NEVER) {
                return false;
            }
            state = next;
        }
        return state == PERHAPS || isFoundAtEnd(state);
    }

    private State step(State state, int kind) {
        State next = states.size() >= MOST_STATES ? PERHAPS : stepped(state, kind);
        state.next[kind] = next;
        return next;
    }

    private State stepped(State state, int kind) {
        if (nodes.surrogate[kind]) {
            return PERHAPS;
        }
        Closure here = new Closure();
        for (int place : state.places) {
            here.add(place);
        }
        for (int i = 0; i < here.count; i++) {
            int place = here.all[i];
            boolean goesOn =
                    switch (nodes.kinds[place]) {
                        case AutomatonNodes.END -> nodes.lineEnd[kind];
                        case AutomatonNodes.AHEAD -> nodes.holds[nodes.sets[place]][kind];
                        case AutomatonNodes.NOT_AHEAD -> !nodes.holds[nodes.sets[place]][kind];
                        default -> false;
                    };
            if (goesOn) {
                here.add(nodes.next[place], ANY_LETTER);
            }
        }
        if (here.found && reach != Reach.WHOLE) {
            return PERHAPS;
        }
        Closure behind = new Closure();
        for (int i = 0; i < here.count; i++) {
            int place = here.all[i];
            if (nodes.kinds[place] == AutomatonNodes.LETTER && nodes.holds[nodes.sets[place]][kind]) {
                behind.add(nodes.next[place], kind);
            }
        }
        if (reach == Reach.ANYWHERE) {
            behind.add(nodes.start, kind);
        }
        return state(behind);
    }

    private State state(Closure closure) {
        if (closure.found && reach != Reach.WHOLE) {
            return PERHAPS;
        }
        if (closure.count == 0 && reach != Reach.ANYWHERE) {
            return NEVER;
        }
        int[] places = Arrays.copyOf(closure.all, closure.count);
        Arrays.sort(places);
        return states.computeIfAbsent(new Places(places), p -> new State(p.all(), nodes.kindsOfLetters()));
    }

    private boolean isFoundAtEnd(State state) {
        if (state.atEnd == 0) {
            state.atEnd = (byte) (findsAtEnd(state) ? 2 : 1);
        }
        return state.atEnd == 2;
    }

    private boolean findsAtEnd(State state) {
        Closure here = new Closure();
        for (int place : state.places) {
            here.add(place);
        }
        for (int i = 0; i < here.count; i++) {
            int kind = nodes.kinds[here.all[i]];
            if (kind == AutomatonNodes.END || kind == AutomatonNodes.NOT_AHEAD) {
                here.add(nodes.next[here.all[i]], ANY_LETTER);
            }
        }
        return here.found;
    }

    /** Places where it can be without another letter. */
    private final class Closure {
        private final boolean[] seen = new boolean[nodes.count];
        private int[] all = new int[16];
        private int count;
        private boolean found;

        /** A place that waits for a letter, or for the end. */
        void add(int place) {
            if (nodes.kinds[place] == AutomatonNodes.FOUND) {
                found = true;
            }
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            seen[place] = true;
            all[count++] = place;
        }

        /** All places to which a node leads. @param before the kind of the letter before it */
        void add(int node, int before) {
            if (seen[node]) {
                return;
            }
            int set = nodes.sets[node];
            boolean leads =
                    switch (nodes.kinds[node]) {
                        case AutomatonNodes.SPLIT -> true;
                        case AutomatonNodes.BEGIN -> before == NO_LETTER || before == ANY_LETTER;
                        case AutomatonNodes.BEHIND -> before == ANY_LETTER || before >= 0 && nodes.holds[set][before];
                        case AutomatonNodes.NOT_BEHIND -> before < 0 || !nodes.holds[set][before];
                        default -> {
                            add(node);
                            yield false;
                        }
                    };
            seen[node] = true;
            if (leads) {
                add(nodes.next[node], before);
                if (nodes.kinds[node] == AutomatonNodes.SPLIT) {
                    add(nodes.other[node], before);
                }
            }
        }
    }
}
