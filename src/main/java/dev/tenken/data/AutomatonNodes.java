package dev.tenken.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The places of an expression between which it goes on letter by letter, and the kinds of letters that it tells apart. */
final class AutomatonNodes {
    private static final int MOST_NODES = 6_000;
    private static final int MOST_KINDS = 0xFF;
    private static final int PAGE = 0x100;
    private static final byte[][] UNIFORM = new byte[PAGE][];

    static {
        for (int kind = 0; kind < PAGE; kind++) {
            UNIFORM[kind] = new byte[PAGE];
            Arrays.fill(UNIFORM[kind], (byte) kind);
        }
    }

    static final int SPLIT = 0;
    static final int LETTER = 1;
    static final int BEGIN = 2;
    static final int END = 3;
    static final int BEHIND = 4;
    static final int NOT_BEHIND = 5;
    static final int AHEAD = 6;
    static final int NOT_AHEAD = 7;
    static final int FOUND = 8;

    int[] kinds = new int[64];
    int[] sets = new int[64];
    int[] next = new int[64];
    /** The other way of a split. */
    int[] other = new int[64];

    int count;
    final int start;
    /** By set and kind of letter. */
    final boolean[][] holds;
    /** The kind of each letter, by pages. */
    final byte[][] pages = new byte[PAGE][];

    final boolean[] surrogate;
    final boolean[] lineEnd;

    private final Map<List<Integer>, Integer> known = new HashMap<>();
    private final List<Letters> all = new ArrayList<>();

    AutomatonNodes(AutomatonPart whole) {
        int surrogates = set(Letters.SURROGATES);
        int lineEnds = set(Letters.LINE_ENDS);
        int found = add(FOUND, 0, 0, 0);
        start = compile(whole, found);
        holds = partition();
        surrogate = holds[surrogates];
        lineEnd = holds[lineEnds];
    }

    private int set(Letters letters) {
        List<Integer> bounds = Arrays.stream(letters.bounds()).boxed().toList();
        return known.computeIfAbsent(bounds, b -> {
            all.add(letters);
            return all.size() - 1;
        });
    }

    private int add(int kind, int set, int to, int otherwise) {
        if (count == MOST_NODES) {
            throw new AutomatonParser.Unknown("too long");
        }
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            sets = Arrays.copyOf(sets, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
            other = Arrays.copyOf(other, 2 * count);
        }
        kinds[count] = kind;
        sets[count] = set;
        next[count] = to;
        other[count] = otherwise;
        return count++;
    }

    /** The node where a part begins that goes on to another node. */
    private int compile(AutomatonPart part, int to) {
        return switch (part.kind()) {
            case LETTER -> add(LETTER, set(part.letters()), to, 0);
            case BEGIN -> add(BEGIN, 0, to, 0);
            case END -> add(END, 0, to, 0);
            case BEHIND -> add(BEHIND, set(part.letters()), to, 0);
            case NOT_BEHIND -> add(NOT_BEHIND, set(part.letters()), to, 0);
            case AHEAD -> add(AHEAD, set(part.letters()), to, 0);
            case NOT_AHEAD -> add(NOT_AHEAD, set(part.letters()), to, 0);
            case SEQUENCE -> sequence(part.parts(), to);
            case EITHER -> either(part.parts(), to);
            case REPEATED -> repeated(part, to);
        };
    }

    private int sequence(List<AutomatonPart> parts, int to) {
        int begin = to;
        for (int i = parts.size() - 1; i >= 0; i--) {
            begin = compile(parts.get(i), begin);
        }
        return begin;
    }

    private int either(List<AutomatonPart> parts, int to) {
        int begin = compile(parts.get(parts.size() - 1), to);
        for (int i = parts.size() - 2; i >= 0; i--) {
            begin = add(SPLIT, 0, compile(parts.get(i), to), begin);
        }
        return begin;
    }

    private int repeated(AutomatonPart part, int to) {
        AutomatonPart inside = part.parts().get(0);
        int begin = to;
        if (part.unbounded()) {
            begin = add(SPLIT, 0, to, to);
            int again = compile(inside, begin);
            next[begin] = again;
        }
        for (int i = 0; i < part.more(); i++) {
            begin = add(SPLIT, 0, compile(inside, begin), to);
        }
        for (int i = 0; i < part.least(); i++) {
            begin = compile(inside, begin);
        }
        return begin;
    }

    /** Letters that are in the same sets are of one kind. */
    private boolean[][] partition() {
        TreeSet<Integer> bounds = new TreeSet<>();
        bounds.add(0);
        all.forEach(letters -> Arrays.stream(letters.bounds()).forEach(bounds::add));
        bounds.remove(Letters.END);
        int[] from = bounds.stream().mapToInt(Integer::intValue).toArray();
        BitSet[] in = new BitSet[from.length];
        Arrays.setAll(in, i -> new BitSet());
        for (int set = 0; set < all.size(); set++) {
            int[] ranges = all.get(set).bounds();
            for (int i = 0; i < ranges.length; i += 2) {
                int place = Arrays.binarySearch(from, ranges[i]);
                for (; place < from.length && from[place] < ranges[i + 1]; place++) {
                    in[place].set(set);
                }
            }
        }
        Map<BitSet, Integer> kindsOfLetters = new LinkedHashMap<>();
        int[] kindAt = new int[from.length];
        for (int place = 0; place < from.length; place++) {
            kindAt[place] = kindsOfLetters.computeIfAbsent(in[place], k -> kindsOfLetters.size());
        }
        if (kindsOfLetters.size() > MOST_KINDS) {
            throw new AutomatonParser.Unknown("too many letters");
        }
        fill(from, kindAt);
        boolean[][] holding = new boolean[all.size()][kindsOfLetters.size()];
        kindsOfLetters.forEach((sets, kind) -> sets.stream().forEach(set -> holding[set][kind] = true));
        return holding;
    }

    private void fill(int[] from, int[] kindAt) {
        for (int page = 0; page < PAGE; page++) {
            int first = page * PAGE;
            int place = Arrays.binarySearch(from, first);
            place = place < 0 ? -place - 2 : place;
            int end = place + 1 < from.length ? from[place + 1] : Letters.END;
            if (end >= first + PAGE) {
                pages[page] = UNIFORM[kindAt[place]];
                continue;
            }
            pages[page] = new byte[PAGE];
            for (int code = first; code < first + PAGE; code++) {
                if (place + 1 < from.length && from[place + 1] == code) {
                    place++;
                }
                pages[page][code - first] = (byte) kindAt[place];
            }
        }
    }

    int kindsOfLetters() {
        return holds[0].length;
    }
}
