package dev.tenken.document.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Pairs the braces of a text, in one pass. */
final class Braces {
    /** What stands between braces further apart is no expression of a page. */
    private static final int LONGEST = 4_000;

    private Braces() {}

    /** For each brace that opens, where it is closed. */
    static Map<Integer, Integer> of(String text) {
        Map<Integer, Integer> closed = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = text.indexOf('{'); i >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                open.push(i);
            } else if (c == '}' && !open.isEmpty()) {
                int start = open.pop();
                if (i - start <= LONGEST) {
                    closed.put(start, i);
                }
            }
        }
        return closed;
    }
}
