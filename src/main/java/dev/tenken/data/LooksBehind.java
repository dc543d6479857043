package dev.tenken.data;

/** Takes out of a regular expression what it asks of the letters before: without it, it matches wherever it did, and perhaps elsewhere. */
final class LooksBehind {
    private static final String BEHIND = "(?<";

    private final String expression;
    private final StringBuilder rest = new StringBuilder();
    private int at;

    private LooksBehind(String expression) {
        this.expression = expression;
    }

    /** The expression without its looks behind; null when one stands in what must not match, where it cannot be left out. */
    static String without(String expression) {
        if (!expression.contains("(?<=") && !expression.contains("(?<!")) {
            return expression;
        }
        return new LooksBehind(expression).strip();
    }

    private String strip() {
        while (at < expression.length()) {
            if (isBehind(at)) {
                at = end(at);
                // A quantifier may not stand behind nothing.
                rest.append("(?:)");
            } else if (expression.startsWith("(?!", at)) {
                int end = end(at);
                if (hasBehind(at, end)) {
                    return null;
                }
                copy(end);
            } else {
                copy(behindAtom(at));
            }
        }
        return rest.toString();
    }

    private void copy(int end) {
        rest.append(expression, at, end);
        at = end;
    }

    private boolean isBehind(int place) {
        return expression.startsWith(BEHIND, place)
                && (expression.startsWith("=", place + BEHIND.length())
                        || expression.startsWith("!", place + BEHIND.length()));
    }

    private boolean hasBehind(int from, int to) {
        for (int i = from; i < to; i = behindAtom(i)) {
            if (isBehind(i)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the bracket that closes the one at a place. */
    private int end(int open) {
        int depth = 0;
        for (int i = open; i < expression.length(); i = behindAtom(i)) {
            depth += expression.charAt(i) == '(' ? 1 : expression.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return expression.length();
    }

    /** Behind a letter, an escaped one or a class of letters. */
    private int behindAtom(int place) {
        char c = expression.charAt(place);
        if (c == '\\') {
            boolean quoted = expression.startsWith("Q", place + 1);
            int end = quoted ? expression.indexOf("\\E", place) : -1;
            return quoted ? (end < 0 ? expression.length() : end + 2) : place + 2;
        }
        if (c != '[') {
            return place + 1;
        }
        int i = place + (expression.startsWith("[^", place) ? 2 : 1);
        for (boolean first = true; first || expression.charAt(i) != ']'; first = false) {
            i = expression.charAt(i) == '[' ? behindAtom(i) : i + (expression.charAt(i) == '\\' ? 2 : 1);
        }
        return i + 1;
    }
}
