package dev.tenken.document.structure;

import java.util.Locale;

/** Whether two short texts are built alike, as siblings are: お客様の責任 and 当社の責任, Support hours and Support methods. */
final class Alike {
    private static final int SHORTEST_ENDING = 2;
    private static final int SHORTEST_WORD = 3;

    private Alike() {}

    /** Whether both end in the same two characters (Japanese) or the same word (English), with more before it. */
    static boolean inEnding(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return false;
        }
        if (Chars.isJapanese(one.charAt(one.length() - 1))) {
            int same = 0;
            int most = Math.min(one.length(), other.length());
            while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
                same++;
            }
            return same >= SHORTEST_ENDING && same < most;
        }
        String word = lastWord(one);
        return word.length() >= SHORTEST_WORD
                && word.length() < one.length()
                && word.length() < other.length()
                && word.equals(lastWord(other));
    }

    /** As {@link #inEnding}, or both begin with the same English word. */
    static boolean inForm(String one, String other) {
        String word = firstWord(one);
        boolean sameBeginning = word.length() >= SHORTEST_WORD
                && word.length() < one.length()
                && !Chars.hasJapanese(word)
                && word.equals(firstWord(other));
        return sameBeginning || inEnding(one, other);
    }

    /** Whether both end alike, or begin with the same two English words. */
    static boolean inWording(String one, String other) {
        String[] first = one.split(" ", 3);
        String[] second = other.split(" ", 3);
        boolean sameBeginning = first.length > 2
                && second.length > 2
                && first[0].equalsIgnoreCase(second[0])
                && first[1].equalsIgnoreCase(second[1]);
        return sameBeginning || inEnding(one, other);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
    }
}
