package dev.tenken.extract.concept;

/** Tells quickly that a string is none of many: it may say "perhaps" of others, never "no" of one of them. Small enough to stay at hand. */
final class Filter {
    private static final int BITS = 1 << 14;

    private final long[] bits = new long[BITS >> 6];

    void add(String string) {
        int bit = bit(string);
        bits[bit >> 6] |= 1L << bit;
    }

    boolean mayHold(String string) {
        int bit = bit(string);
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    private static int bit(String string) {
        int hash = string.hashCode() * 0x9E3779B1;
        return hash >>> 18;
    }
}
