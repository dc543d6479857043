package dev.tenken.extract.text;

import java.util.List;

/**
 * Tells quickly that a text cannot hold a string: the letters and pairs of letters of the text, hashed into bits. It may say
 * "perhaps" where the string is not, never "no" where it is.
 */
public final class Fingerprint {
    private static final int BITS_PER_LETTER = 16;
    private static final int LEAST_BITS = 512;
    private static final int MOST_BITS = 1 << 16;

    private final long[] bits;
    private final int mask;

    Fingerprint(CharSequence text) {
        int size = LEAST_BITS;
        while (size < text.length() * BITS_PER_LETTER && size < MOST_BITS) {
            size <<= 1;
        }
        bits = new long[size >> 6];
        mask = size - 1;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            set(hash(c));
            if (i > 0) {
                set(hash(before, c));
            }
            before = c;
        }
    }

    /** A string made ready to be looked up in any number of texts. */
    public static int[] of(String string) {
        if (string.length() == 1) {
            return new int[] {hash(string.charAt(0))};
        }
        int[] hashes = new int[string.length() - 1];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(string.charAt(i), string.charAt(i + 1));
        }
        return hashes;
    }

    /** False when none of the strings, as {@link #of} made them, can be in the text. */
    public boolean mayHoldAny(List<int[]> strings) {
        for (int[] string : strings) {
            if (mayHold(string)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(int[] string) {
        for (int hash : string) {
            int bit = hash & mask;
            if ((bits[bit >> 6] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    private void set(int hash) {
        int bit = hash & mask;
        bits[bit >> 6] |= 1L << bit;
    }

    private static int hash(char c) {
        return spread(c * 0x9E3779B1 + 0x85EBCA6B);
    }

    private static int hash(char first, char second) {
        return spread((first << 16 | second) * 0x9E3779B1);
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }
}
