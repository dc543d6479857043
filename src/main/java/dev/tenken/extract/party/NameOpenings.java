package dev.tenken.extract.party;

/** Tells by a word's own letters whether a Latin {@link NameForm name} may begin with it: most words do not, and need no closer look. */
final class NameOpenings {
    private static final int MOST_DIGITS = 3;
    /** Small letters before the first capital: "harbourHQ". */
    private static final int MOST_SMALL = 16;
    /** Letters before the point of a domain. */
    private static final int LONGEST_LABEL = 21;

    private NameOpenings() {}

    /** The first place at or behind an offset where a name may begin; the text's length when there is none. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && (at > 0 && goesOn(text.charAt(at - 1)) || !mayOpen(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean mayOpen(String text, int at) {
        char c = text.charAt(at);
        if (isSmall(c)) {
            return isMixed(text, at) || isLabel(text, at);
        }
        return isCapital(c) || isDigit(c) && isCounted(text, at);
    }

    /** What a name cannot begin behind. */
    private static boolean goesOn(char c) {
        return isSmall(c) || isDigit(c) || c >= 'A' && c <= 'Z' || "@/._-".indexOf(c) >= 0;
    }

    /** "8bitBarn" */
    private static boolean isCounted(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < MOST_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        return end < text.length() && (isSmall(text.charAt(end)) || isCapital(text.charAt(end)));
    }

    private static boolean isMixed(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < MOST_SMALL && isSmall(text.charAt(end))) {
            end++;
        }
        return end < text.length() && isCapital(text.charAt(end));
    }

    /** "monday." */
    private static boolean isLabel(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_LABEL && isOfLabel(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '.';
    }

    private static boolean isOfLabel(char c) {
        return isSmall(c) || isDigit(c) || c == '-';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'Þ';
    }
}
