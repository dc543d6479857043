package dev.tenken.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody may have meant by a word that is not known. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word that takes the fewest changes of letters, upper and lower case being the same; the first in alphabetical
     * order where several do.
     *
     * @param known at least one word
     */
    public static String to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String k) -> changes(word, k)).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** How many letters must change to make one word of the other, upper and lower case being the same. */
    public static int changes(String one, String other) {
        return distance(fold(one), fold(other));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
