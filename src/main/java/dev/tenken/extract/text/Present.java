package dev.tenken.extract.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which expressions may match in one text, and where. It holds no index, so that those which were made too early can be forgotten.
 */
final class Present {
    private static final int PLACE_BITS = 32;

    private final BitSet expressions;
    private final BitSet headed;
    private final int size;
    /** Where headed expressions may begin: for each the places in order, the expression's number in the upper half. */
    private final long[] places;

    private Present(BitSet expressions, BitSet headed, int size, long[] places) {
        this.expressions = expressions;
        this.headed = headed;
        this.size = size;
        this.places = places;
    }

    /** So many expressions were looked for. */
    int size() {
        return size;
    }

    /** False when the expression cannot match anywhere in the text. */
    boolean has(int expression) {
        return expressions.get(expression);
    }

    /** Whether all places are known where the expression may begin. */
    boolean isHeaded(int expression) {
        return headed.get(expression);
    }

    /** The next place at or behind an offset where a headed expression may begin; -1 when there is none. */
    int next(int expression, int from) {
        int found = Arrays.binarySearch(places, place(expression, from));
        int next = found < 0 ? -found - 1 : found;
        return next < places.length && places[next] >>> PLACE_BITS == expression ? (int) places[next] : -1;
    }

    private static long place(int expression, int at) {
        return (long) expression << PLACE_BITS | at;
    }

    /** Gathers what stands in a text. */
    static final class Finder {
        private final BitSet expressions;
        private final BitSet begun = new BitSet();
        private long[] places = new long[16];
        private int count;

        /** @param anywhere expressions that may match in any text */
        Finder(BitSet anywhere) {
            expressions = (BitSet) anywhere.clone();
        }

        void found(int[] some) {
            for (int expression : some) {
                expressions.set(expression);
            }
        }

        void begin(int[] some, int at) {
            for (int expression : some) {
                places = count < places.length ? places : Arrays.copyOf(places, 2 * count);
                places[count++] = place(expression, at);
                begun.set(expression);
            }
        }

        Present finished(BitSet headed, int size) {
            BitSet unbegun = (BitSet) headed.clone();
            unbegun.andNot(begun);
            expressions.andNot(unbegun);
            long[] sorted = Arrays.copyOf(places, count);
            Arrays.sort(sorted);
            return new Present(expressions, headed, size, sorted);
        }
    }
}
