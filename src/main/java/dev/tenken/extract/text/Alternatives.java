package dev.tenken.extract.text;

import dev.tenken.data.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * Several expressions, at each place the first that matches. It finds what all of them joined by {@code |} would find, but tries each only
 * where it may begin: those whose beginnings are known together, every other one by itself.
 */
public final class Alternatives {
    private final List<Expression> parts;

    private Alternatives(List<Expression> parts) {
        this.parts = parts;
    }

    /** @param whole puts around an expression what all of them have around them */
    public static Alternatives ofWords(List<String> expressions, UnaryOperator<String> whole) {
        List<Expression> parts = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (String expression : expressions) {
            if (!isHeaded(expression)) {
                add(parts, together, whole);
                parts.add(Expression.ofWords(Patterns.compile(whole.apply(expression))));
            } else {
                together.add(expression);
            }
        }
        add(parts, together, whole);
        return new Alternatives(parts);
    }

    private static boolean isHeaded(String expression) {
        return !Literals.of(expression).heads().isEmpty();
    }

    private static void add(List<Expression> parts, List<String> together, UnaryOperator<String> whole) {
        if (!together.isEmpty()) {
            parts.add(Expression.ofWords(Patterns.compile(whole.apply(String.join("|", together)))));
            together.clear();
        }
    }

    /** False when none can match anywhere in the text. */
    public boolean mayBeIn(MatchText text) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).mayBeIn(text)) {
                return true;
            }
        }
        return false;
    }

    /** The search in one text. */
    public Finder in(MatchText text) {
        List<Expression> present = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).mayBeIn(text)) {
                present.add(parts.get(i));
            }
        }
        return new Finder(text, present);
    }

    /** Goes from match to match. */
    public static final class Finder {
        private final MatchText text;
        private final List<Expression> parts;
        private final Matcher[] matchers;
        private Matcher found;

        private Finder(MatchText text, List<Expression> parts) {
            this.text = text;
            this.parts = parts;
            this.matchers = new Matcher[parts.size()];
        }

        /** Goes on to the first match at or behind an offset. */
        public boolean find(int from) {
            found = null;
            for (int i = 0; i < parts.size(); i++) {
                matchers[i] = matchers[i] == null ? parts.get(i).matcher(text) : matchers[i];
                boolean match = parts.get(i).find(matchers[i], text, from);
                // Of those that begin together the first one counts.
                if (match && (found == null || matchers[i].start() < found.start())) {
                    found = matchers[i];
                }
            }
            return found != null;
        }

        public int start() {
            return found.start();
        }

        public int end() {
            return found.end();
        }
    }
}
