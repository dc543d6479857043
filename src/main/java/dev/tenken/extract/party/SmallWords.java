package dev.tenken.extract.party;

import java.util.function.Consumer;

/** Words that a text writes in small letters alone; parts of addresses and of compounds are none. */
final class SmallWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    private SmallWords() {}

    /** Hands over each in turn. */
    static void each(String text, Consumer<String> found) {
        for (int at = 0; at < text.length(); at++) {
            if (isSmall(text.charAt(at))) {
                int end = end(text, at);
                boolean whole = end - at >= SHORTEST && (at == 0 || !isJoint(text.charAt(at - 1)));
                if (whole && !goesOn(text, end)) {
                    found.accept(text.substring(at, end));
                }
                at = end - 1;
            }
        }
    }

    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start < LONGEST && isSmall(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A full stop or a hyphen joins words only where another letter follows. */
    private static boolean goesOn(String text, int end) {
        return end + 1 < text.length() && isJoint(text.charAt(end)) && !isBlank(text.charAt(end + 1));
    }

    private static boolean isJoint(char c) {
        return isSmall(c) || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "@/._-".indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
