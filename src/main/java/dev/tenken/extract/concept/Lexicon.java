package dev.tenken.extract.concept;

import dev.tenken.data.CompactReader;
import dev.tenken.data.CompactWriter;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All concepts that are looked for. A text is looked at once: the places of every concept are found together, and kept with the text.
 */
public final class Lexicon {
    private static final String GAP = "…";
    private static final int MOST_GAPS = 2;
    private static final int NONE = -1;
    private static final int[] NO_OTHERS = {};
    /** Letters of a term that a message shows. */
    private static final int SHOWN = 80;

    private final LatinTrie latin;
    private final JapaneseTerms japanese;
    /** Whether the terms of all its concepts are known already, and those that are added are among them. */
    private final boolean prepared;

    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Map<Integer, Integer> exceptions = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> inclusions = new LinkedHashMap<>();
    /** Null until it is asked for. */
    private volatile Order order;

    /**
     * @param including the concepts that include others, each behind those
     * @param includers concept → the places in {@code including} of those that include it
     * @param except concept → that of the words which are taken away from it, or {@link #NONE}
     */
    private record Order(Included[] including, BitSet[] includers, int[] except) {}

    /** What comes along to a concept, and is taken away from it. @param except the concept of the words that are taken away, or {@link #NONE} */
    private record Included(int concept, int[] others, int except) {}

    public Lexicon() {
        latin = new LatinTrie();
        japanese = new JapaneseTerms();
        prepared = false;
    }

    private Lexicon(CompactReader in) {
        latin = new LatinTrie(in);
        japanese = new JapaneseTerms(in);
        prepared = true;
        // Terms go by these numbers, in whatever order the files are added.
        for (int left = in.number(); left > 0; left--) {
            ids.put(in.text(), ids.size());
        }
    }

    /**
     * One for the concepts of some files; {@link #add} is to be called for all of them as ever. Where these very files were known when the
     * program was packed, their terms need not be taken apart again.
     *
     * @param digest of the files; see {@link dev.tenken.data.SourceDigest}
     */
    public static Lexicon of(String digest) {
        return CompactReader.packed(file(digest)).map(Lexicon::new).orElseGet(Lexicon::new);
    }

    /** Where the build puts the terms of the files with this digest. */
    public static String file(String digest) {
        return "prepared/concepts/" + digest + ".bin";
    }

    /** Its terms, to be read by {@link #of} when the program runs. */
    public byte[] terms() {
        CompactWriter out = new CompactWriter();
        latin.write(out);
        japanese.write(out);
        out.number(ids.size());
        ids.keySet().forEach(out::text);
        return out.bytes();
    }

    /**
     * A concept's words.
     *
     * @param ja terms in Japanese
     * @param en terms in English
     * @param except terms that hold such words and mean something else
     * @param is names of concepts whose words are words of this one too
     */
    public record ConceptWords(List<String> ja, List<String> en, List<String> except, List<String> is) {
        public ConceptWords {
            ja = orEmpty(ja);
            en = orEmpty(en);
            except = orEmpty(except);
            is = orEmpty(is);
        }

        private static List<String> orEmpty(List<String> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    /**
     * Adds a concept. A name that is known gets more words.
     *
     * @param name unique among all concepts
     * @return its number, for {@link Marks#of}
     * @throws IllegalArgumentException when a term cannot be understood; the message says which
     */
    public int add(String name, ConceptWords words) {
        int id = id(name);
        words.ja().forEach(term -> addTerm(term, id));
        words.en().forEach(term -> addTerm(term, id));
        if (!words.except().isEmpty()) {
            int others = id(name + " except");
            words.except().forEach(term -> addTerm(term, others));
            exceptions.put(id, others);
            order = null;
        }
        return id;
    }

    /** What is of the other concept is of the first one too, and so is what that one includes in its turn. */
    public void include(int concept, int other) {
        inclusions.computeIfAbsent(concept, c -> new LinkedHashSet<>()).add(other);
        order = null;
    }

    // Two threads may both tell it, and come to the same.
    private Order order() {
        Order known = order;
        if (known == null) {
            Set<Integer> sorted = new LinkedHashSet<>();
            Set<Integer> visited = new HashSet<>();
            inclusions.keySet().forEach(concept -> sort(concept, visited, sorted));
            known = order(sorted.stream()
                    .map(c -> new Included(c, numbers(inclusions.get(c)), exceptions.getOrDefault(c, NONE)))
                    .toArray(Included[]::new));
            order = known;
        }
        return known;
    }

    private Order order(Included[] including) {
        BitSet[] includers = new BitSet[ids.size()];
        for (int place = 0; place < including.length; place++) {
            for (int other : including[place].others()) {
                includers[other] = includers[other] == null ? new BitSet() : includers[other];
                includers[other].set(place);
            }
        }
        int[] except = new int[ids.size()];
        Arrays.setAll(except, concept -> exceptions.getOrDefault(concept, NONE));
        return new Order(including, includers, except);
    }

    private static int[] numbers(Set<Integer> concepts) {
        return concepts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void sort(int concept, Set<Integer> visited, Set<Integer> sorted) {
        if (inclusions.containsKey(concept) && visited.add(concept)) {
            inclusions.get(concept).forEach(other -> sort(other, visited, sorted));
            sorted.add(concept);
        }
    }

    /** The number of a concept; a new one when the name is new. */
    public int id(String name) {
        return ids.computeIfAbsent(name, n -> {
            order = null;
            return ids.size();
        });
    }

    /** The number of a concept, or null when there is none of this name. */
    public Integer known(String name) {
        return ids.get(name);
    }

    private void addTerm(String written, int id) {
        if (prepared) {
            return;
        }
        for (String term : Terms.expand(written)) {
            String folded = (term.startsWith("=") ? term : folded(term)).replace("...", GAP);
            boolean japaneseTerm = Script.hasJapanese(folded) || !isWord(folded);
            checkGaps(folded, japaneseTerm, written);
            if (japaneseTerm && !folded.isEmpty()) {
                japanese.add(folded, id);
            } else if (!folded.isEmpty()) {
                addLatin(folded.replace(GAP, "..."), id);
            }
        }
    }

    /** Several gaps are tried in every combination. */
    private static void checkGaps(String term, boolean japanese, String written) {
        long gaps = term.chars().filter(c -> c == GAP.charAt(0)).count();
        boolean open = term.startsWith(GAP) || japanese && term.endsWith(GAP);
        if (gaps > (japanese ? 1 : MOST_GAPS) || gaps > 0 && open) {
            throw new IllegalArgumentException("a gap (… or ...) stands between words, once in a Japanese term and "
                    + MOST_GAPS + " times at most in another: "
                    + (written.length() <= SHOWN ? written : written.substring(0, SHOWN) + GAP));
        }
    }

    private static boolean isWord(String folded) {
        return folded.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** {@code log/record retention} is two terms. */
    private void addLatin(String term, int id) {
        int slash = term.indexOf('/');
        if (slash < 0) {
            latin.add(term, id);
            return;
        }
        int start = term.lastIndexOf(' ', slash) + 1;
        int end = term.indexOf(' ', slash) < 0 ? term.length() : term.indexOf(' ', slash);
        for (String word : term.substring(start, end).split("/")) {
            addLatin(term.substring(0, start) + word + term.substring(end), id);
        }
    }

    /** Folded like any text, but that … and *, which folding knows nothing of, stay. */
    private static String folded(String term) {
        return MatchText.of(term.replace("…", "\u0001")).folded().replace("\u0001", "…");
    }

    /** Where each concept stands in the text; found once. */
    public Marks marks(MatchText text) {
        return text.remembered(this, this::find);
    }

    private Marks find(MatchText text) {
        Marking marking = new Marking();
        latin.mark(text, marking);
        japanese.mark(text, marking);
        Order known = order();
        BitSet waiting = new BitSet();
        BitSet found = marking.touched();
        for (int concept = found.nextSetBit(0); concept >= 0; concept = found.nextSetBit(concept + 1)) {
            except(marking, concept, known.except()[concept]);
            wake(known, concept, waiting);
        }
        // Once more behind each: what is excepted comes along to no other, and a concept excepts from what came along
        // too.
        for (int place = waiting.nextSetBit(0); place >= 0; place = waiting.nextSetBit(place + 1)) {
            Included included = known.including()[place];
            for (int other : included.others()) {
                marking.include(included.concept(), other);
            }
            except(marking, included.concept(), included.except());
            wake(known, included.concept(), waiting);
        }
        return marking.finished();
    }

    private static void except(Marking marking, int concept, int others) {
        if (others != NONE) {
            marking.except(concept, others);
        }
    }

    /** What a concept comes along to may have to be looked at. */
    private static void wake(Order known, int concept, BitSet waiting) {
        if (known.includers()[concept] != null) {
            waiting.or(known.includers()[concept]);
        }
    }
}
