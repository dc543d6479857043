package dev.tenken.extract.text;

import dev.tenken.data.CompactReader;
import dev.tenken.data.CompactWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Strings with what each stands for, looked up letter by letter. Looking up makes no objects and looks at little memory; not safe to be
 * filled by several threads, nor while another one looks up.
 */
public final class LetterTrie<V> {
    /** No node. */
    public static final int NONE = 0;

    private final Beginnings beginnings;
    /** Null in one that was read: it takes no more strings. */
    private final Map<String, V> values;
    /** Null when a string was added since it was made. Two threads may both make it, and come to the same. */
    private Nodes nodes;

    public LetterTrie() {
        beginnings = new Beginnings();
        values = new HashMap<>();
    }

    /** One that was written, to look up in only. @param value reads what a string stands for */
    public LetterTrie(CompactReader in, Function<CompactReader, V> value) {
        beginnings = new Beginnings(in);
        values = null;
        nodes = new Nodes(in, value);
    }

    /** @param value writes what a string stands for */
    public void write(CompactWriter out, BiConsumer<CompactWriter, V> value) {
        beginnings.write(out);
        nodes().write(out, value);
    }

    public void put(String string, V value) {
        beginnings.add(string);
        values.put(string, value);
        nodes = null;
    }

    /** Makes at once what otherwise the first who looks something up makes. */
    LetterTrie<V> ready() {
        nodes();
        return this;
    }

    /** What exactly this string stands for; null when nothing. */
    public V get(String string) {
        return values.get(string);
    }

    /** The node to which the letter of a text at a place leads; {@link #NONE} where no string begins, or it shows at once that none does. */
    public int first(String text, int at) {
        return beginnings.mayBegin(text, at) ? nodes().first(text.charAt(at)) : NONE;
    }

    /** Where a letter leads from a node. */
    public int next(int node, char letter) {
        return nodes().next(node, letter);
    }

    /** What the letters stand for that lead to a node; null when they only begin other strings. */
    @SuppressWarnings("unchecked")
    public V value(int node) {
        return (V) nodes().values[node];
    }

    private Nodes nodes() {
        Nodes known = nodes;
        if (known == null) {
            known = new Nodes(values);
            nodes = known;
        }
        return known;
    }

    /** Those that one node leads to stand side by side, in the order of their letters. */
    private static final class Nodes {
        private static final int ROOT = 1;
        private static final int PAGE = 0x100;
        /** So few are looked through one by one. */
        private static final int FEW = 4;

        /** Which is the first that each leads to; the first of the next one is the end. */
        private final int[] firsts;
        /** The letter that leads to each. */
        private final char[] letters;

        private final Object[] values;
        /** Where each letter leads from the root, by pages; null where none leads anywhere. */
        private final int[][] roots = new int[PAGE][];

        Nodes(Map<String, ?> strings) {
            String[] sorted = strings.keySet().toArray(new String[0]);
            Arrays.sort(sorted);
            Sorter sorter = new Sorter(sorted);
            firsts = sorter.firsts;
            letters = sorter.letters;
            values = new Object[letters.length];
            for (int node = ROOT; node < values.length; node++) {
                values[node] = sorter.ends[node] < 0 ? null : strings.get(sorted[sorter.ends[node]]);
            }
            root();
        }

        <V> Nodes(CompactReader in, Function<CompactReader, V> value) {
            letters = in.letters();
            firsts = in.numbers();
            values = new Object[letters.length];
            for (int count = in.number(), node = NONE; count > 0; count--) {
                node += in.number();
                values[node] = value.apply(in);
            }
            root();
        }

        private void root() {
            for (int node = firsts[ROOT]; node < firsts[ROOT + 1]; node++) {
                int page = letters[node] / PAGE;
                roots[page] = roots[page] == null ? new int[PAGE] : roots[page];
                roots[page][letters[node] % PAGE] = node;
            }
        }

        @SuppressWarnings("unchecked")
        <V> void write(CompactWriter out, BiConsumer<CompactWriter, V> value) {
            out.letters(letters).numbers(firsts);
            out.number((int) Arrays.stream(values).filter(v -> v != null).count());
            for (int node = NONE, last = NONE; node < values.length; node++) {
                if (values[node] != null) {
                    out.number(node - last);
                    value.accept(out, (V) values[node]);
                    last = node;
                }
            }
        }

        int first(char letter) {
            int[] page = roots[letter / PAGE];
            return page == null ? NONE : page[letter % PAGE];
        }

        int next(int node, char letter) {
            int low = firsts[node];
            int high = firsts[node + 1];
            while (high - low > FEW) {
                int mid = (low + high) >>> 1;
                if (letters[mid] <= letter) {
                    low = mid;
                } else {
                    high = mid;
                }
            }
            for (int i = low; i < high; i++) {
                if (letters[i] == letter) {
                    return i;
                }
            }
            return NONE;
        }
    }

    /** Lays out the nodes of sorted strings, those of as many letters side by side. */
    private static final class Sorter {
        private final String[] sorted;
        private int count = Nodes.ROOT + 1;
        private char[] letters = new char[count];
        private int[] firsts = {count, count, count};
        /** The string that ends at each; -1 where none does. */
        private int[] ends = {-1, -1};
        /** The strings that begin with the letters which lead to each: from one to before another. */
        private int[] from = {0, 0};

        private int[] to;

        Sorter(String[] sorted) {
            this.sorted = sorted;
            this.to = new int[] {0, sorted.length};
            int depth = 0;
            int levelEnd = count;
            for (int node = Nodes.ROOT; node < count; node++) {
                if (node == levelEnd) {
                    depth++;
                    levelEnd = count;
                }
                branch(node, depth);
            }
            letters = Arrays.copyOf(letters, count);
            firsts = Arrays.copyOf(firsts, count + 1);
            firsts[count] = count;
        }

        private void branch(int node, int depth) {
            int at = from[node];
            if (at < to[node] && sorted[at].length() == depth) {
                ends[node] = at++;
            }
            firsts[node] = count;
            while (at < to[node]) {
                char letter = sorted[at].charAt(depth);
                int end = at + 1;
                while (end < to[node] && sorted[end].charAt(depth) == letter) {
                    end++;
                }
                add(letter, at, end);
                at = end;
            }
        }

        private void add(char letter, int begin, int end) {
            if (count == letters.length) {
                letters = Arrays.copyOf(letters, 2 * count);
                firsts = Arrays.copyOf(firsts, 2 * count + 1);
                ends = Arrays.copyOf(ends, 2 * count);
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
            }
            letters[count] = letter;
            ends[count] = -1;
            from[count] = begin;
            to[count++] = end;
        }
    }
}
