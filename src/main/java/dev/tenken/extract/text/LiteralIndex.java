package dev.tenken.extract.text;

import dev.tenken.data.CompactReader;
import dev.tenken.data.CompactWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of all expressions at once which of them a text lacks the letters for, and where the others may begin: one look over the text finds
 * the {@link Literals} of every expression that the program has made so far.
 *
 * <p>It begins with what was prepared of the program's own expressions when it was packed; one that is not among those is looked into when
 * it is asked for, and all others with it. So what was prepared cannot be out of date: it is known by the expressions themselves.
 */
final class LiteralIndex {
    /** Where the build puts it. */
    static final String FILE = "prepared/literals.bin";

    /** The number of each expression, in the order of the numbers; the same expression may be made several times. */
    private static final Map<String, Integer> NUMBERS = new LinkedHashMap<>();

    /** What is known of them, by their numbers: classes make theirs when they are first used, and all that were before stay. */
    private static final List<Literals.Known> KNOWN = new ArrayList<>();

    private static volatile LiteralIndex current =
            CompactReader.packed(FILE).map(LiteralIndex::prepared).orElseGet(() -> new LiteralIndex(List.of()));

    private final LetterTrie<Wanted> letters;
    /** Of which nothing is known. */
    private final BitSet anywhere;
    /** Of which it is known with which letters their matches begin. */
    private final BitSet headed;

    private final int size;

    /** @param expressions that need these letters @param heads those that may begin with them */
    private record Wanted(int[] expressions, int[] heads) {
        private static final Wanted NOTHING = new Wanted(new int[0], new int[0]);

        Wanted withExpression(int another) {
            return new Wanted(with(expressions, another), heads);
        }

        Wanted withHead(int another) {
            return new Wanted(expressions, with(heads, another));
        }

        private static int[] with(int[] some, int another) {
            int[] more = Arrays.copyOf(some, some.length + 1);
            more[some.length] = another;
            return more;
        }

        static Wanted read(CompactReader in) {
            return new Wanted(in.numbers(), in.numbers());
        }

        static void write(CompactWriter out, Wanted wanted) {
            out.numbers(wanted.expressions).numbers(wanted.heads);
        }
    }

    /** @param expressions what is known of each, by their numbers */
    private LiteralIndex(List<Literals.Known> expressions) {
        size = expressions.size();
        letters = new LetterTrie<>();
        anywhere = new BitSet();
        headed = new BitSet();
        for (int number = 0; number < size; number++) {
            add(expressions.get(number), number);
        }
        letters.ready();
    }

    private LiteralIndex(int size, CompactReader in) {
        this.size = size;
        this.anywhere = in.bits();
        this.headed = in.bits();
        this.letters = new LetterTrie<>(in, Wanted::read);
    }

    private static LiteralIndex prepared(CompactReader in) {
        int size = in.number();
        for (int number = 0; number < size; number++) {
            NUMBERS.put(in.text(), number);
        }
        return new LiteralIndex(size, in);
    }

    /** Writes what is known of all expressions that were made so far. */
    static void write(CompactWriter out) {
        LiteralIndex all = renewed();
        synchronized (NUMBERS) {
            out.number(all.size);
            NUMBERS.keySet().stream().limit(all.size).forEach(out::text);
        }
        out.bits(all.anywhere).bits(all.headed);
        all.letters.write(out, Wanted::write);
    }

    private void add(Literals.Known known, int number) {
        anywhere.set(number, known.required().isEmpty());
        headed.set(number, !known.heads().isEmpty());
        for (String literal : known.required()) {
            letters.put(literal, wanted(literal).withExpression(number));
        }
        for (String head : known.heads()) {
            letters.put(head, wanted(head).withHead(number));
        }
    }

    private Wanted wanted(String string) {
        Wanted known = letters.get(string);
        return known == null ? Wanted.NOTHING : known;
    }

    /** The number of an expression, for {@link #in}. */
    static int number(String expression) {
        synchronized (NUMBERS) {
            return NUMBERS.computeIfAbsent(expression, e -> NUMBERS.size());
        }
    }

    /** What is known of the expressions in a text, that with this number among them; found once. */
    static Present in(MatchText text, int expression) {
        Present present = text.present();
        if (present == null || expression >= present.size()) {
            LiteralIndex index = current;
            present = (expression < index.size ? index : renewed()).in(text.folded());
            text.keep(present);
        }
        return present;
    }

    private static LiteralIndex renewed() {
        synchronized (NUMBERS) {
            String[] expressions = new String[NUMBERS.size()];
            NUMBERS.forEach((expression, number) -> expressions[number] = expression);
            for (int number = KNOWN.size(); number < expressions.length; number++) {
                KNOWN.add(Literals.of(expressions[number]));
            }
            current = new LiteralIndex(KNOWN);
            return current;
        }
    }

    private Present in(String folded) {
        Present.Finder finder = new Present.Finder(anywhere);
        for (int start = 0; start < folded.length(); start++) {
            int node = letters.first(folded, start);
            for (int at = start + 1; node != LetterTrie.NONE; at++) {
                Wanted wanted = letters.value(node);
                if (wanted != null) {
                    finder.found(wanted.expressions());
                    finder.begin(wanted.heads(), start);
                }
                node = at < folded.length() ? letters.next(node, folded.charAt(at)) : LetterTrie.NONE;
            }
        }
        return finder.finished(headed, size);
    }
}
