package dev.tenken.extract.text;

import dev.tenken.data.CompactReader;
import dev.tenken.data.CompactWriter;
import java.util.BitSet;

/**
 * Tells at once that none of many strings begins at a place of a text: it may say "perhaps" where none does, never "no" where one does.
 * It looks at the first four letters, and is small enough to stay at hand.
 */
public final class Beginnings {
    private static final int LETTERS = 4;
    private static final int BITS = 1 << 17;
    private static final int SPREAD = 0x9E3779B1;

    /** By length, less one, the strings that are no longer; the last has the beginnings of all others. */
    private final long[][] sets = new long[LETTERS][];
    /** The first two letters of all that have more than one, by which most places are told; null when there is none. */
    private long[] pairs;

    public Beginnings() {}

    Beginnings(CompactReader in) {
        for (int i = 0; i < LETTERS; i++) {
            sets[i] = read(in);
        }
        pairs = read(in);
    }

    void write(CompactWriter out) {
        for (long[] set : sets) {
            write(out, set);
        }
        write(out, pairs);
    }

    private static void write(CompactWriter out, long[] set) {
        int[] bits = set == null ? new int[0] : BitSet.valueOf(set).stream().toArray();
        int last = 0;
        for (int i = 0; i < bits.length; i++) {
            int bit = bits[i];
            bits[i] -= last;
            last = bit;
        }
        out.numbers(bits);
    }

    /** As far as they are from one to the next. */
    private static long[] read(CompactReader in) {
        int count = in.number();
        long[] set = count == 0 ? null : new long[BITS >> 6];
        for (int bit = 0; count > 0; count--) {
            bit += in.number();
            set[bit >> 6] |= 1L << bit;
        }
        return set;
    }

    public void add(String string) {
        int letters = Math.min(LETTERS, string.length());
        int hash = 0;
        for (int i = 0; i < letters; i++) {
            hash = hash(hash, string.charAt(i));
            if (i == 1) {
                pairs = pairs == null ? new long[BITS >> 6] : pairs;
                set(pairs, hash);
            }
        }
        if (letters > 0) {
            sets[letters - 1] = sets[letters - 1] == null ? new long[BITS >> 6] : sets[letters - 1];
            set(sets[letters - 1], hash);
        }
    }

    private static void set(long[] bits, int hash) {
        int bit = bit(hash);
        bits[bit >> 6] |= 1L << bit;
    }

    private static boolean has(long[] bits, int hash) {
        int bit = bit(hash);
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    public boolean mayBegin(String text, int at) {
        int hash = 0;
        int end = Math.min(LETTERS, text.length() - at);
        for (int i = 0; i < end; i++) {
            hash = hash(hash, text.charAt(at + i));
            if (i == 1 && (pairs == null || !has(pairs, hash))) {
                return false;
            }
            if (sets[i] != null && has(sets[i], hash)) {
                return true;
            }
        }
        return false;
    }

    private static int hash(int hash, char letter) {
        return (hash + letter + 1) * SPREAD;
    }

    private static int bit(int hash) {
        return hash >>> 15;
    }
}
