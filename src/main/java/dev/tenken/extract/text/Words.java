package dev.tenken.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of a folded text in reading order: Japanese ones as Kuromoji cuts them, Latin ones between blanks and marks. */
public final class Words {
    /** Marks between Latin words that are no words themselves, as in English. */
    private static final String JOINTS = "-/";

    private static final WordForm NOT = WordForm.of("n't", List.of("not"), List.of("RB"));

    private final List<Word> all;
    /** The places that cut no word. */
    private final BitSet edges;

    private Words(List<Word> all, BitSet edges) {
        this.all = List.copyOf(all);
        this.edges = edges;
    }

    /** The versions of the analysers that find them. */
    public static String libraries() {
        return JapaneseWords.library() + " " + EnglishLemmas.library();
    }

    /** The text's words, found once. */
    public static Words of(MatchText text) {
        return text.words();
    }

    static Words read(String folded) {
        BitSet edges = scriptEdges(folded);
        List<Word> words = new ArrayList<>();
        if (Script.hasJapanese(folded)) {
            for (Word word : JapaneseWords.of(folded)) {
                setEdge(folded, edges, word.start());
                setEdge(folded, edges, word.end());
                if (!word.is().isLatin() && !word.form().isBlank() && !joinsLatin(folded, word)) {
                    addLatin(folded, words, word.start());
                    addBehind(words, word);
                }
            }
        }
        addLatin(folded, words, folded.length());
        return new Words(words, edges);
    }

    /** Latin words are not Kuromoji's. */
    private static void setEdge(String folded, BitSet edges, int at) {
        if (at == 0 || at == folded.length() || !isLatin(folded, at - 1) || !isLatin(folded, at)) {
            edges.set(at);
        }
    }

    /** Both ends of the text, and the places where letters of another kind begin, or of a kind whose runs are no words. */
    private static BitSet scriptEdges(String folded) {
        BitSet edges = new BitSet(folded.length() + 1);
        edges.set(0);
        edges.set(folded.length());
        Script before = Script.OTHER;
        for (int i = 0; i < folded.length(); i++) {
            Script script = Script.of(folded.charAt(i));
            if (script != before || script == Script.OTHER || script == Script.HIRAGANA) {
                edges.set(i);
            }
            before = script;
        }
        return edges;
    }

    /** A mark that Latin words have taken in, as in "don't", is no word any more. */
    private static void addBehind(List<Word> words, Word word) {
        if (words.isEmpty() || words.get(words.size() - 1).end() <= word.start()) {
            words.add(word);
        }
    }

    /** 800-88 is two words in Japanese text as in English. */
    private static boolean joinsLatin(String folded, Word word) {
        return JOINTS.contains(word.form())
                && word.start() > 0
                && word.end() < folded.length()
                && isLatin(folded, word.start() - 1)
                && isLatin(folded, word.end());
    }

    /** The Latin words between the last word and an offset. */
    private static void addLatin(String folded, List<Word> words, int until) {
        int at = words.isEmpty() ? 0 : words.get(words.size() - 1).end();
        while (at < until) {
            if (Script.of(folded.charAt(at)) != Script.LATIN) {
                at++;
                continue;
            }
            int end = at;
            while (end < until && Script.of(folded.charAt(end)) == Script.LATIN) {
                end++;
            }
            at = addOne(folded, words, at, end);
        }
    }

    /** "don't" is "do" and "n't"; of "customer's" the ending says nothing. */
    private static int addOne(String folded, List<Word> words, int start, int end) {
        boolean contracted = folded.startsWith("n't", end - 1)
                && end - 1 > start
                && (end + 2 == folded.length() || !isLatin(folded, end + 2));
        if (contracted) {
            add(folded, words, start, end - 1);
            words.add(new Word(end - 1, end + 2, NOT));
            return end + 2;
        }
        add(folded, words, start, end);
        boolean owner = folded.startsWith("'s", end) && (end + 2 == folded.length() || !isLatin(folded, end + 2));
        return owner ? end + 2 : end;
    }

    private static boolean isLatin(String folded, int at) {
        return Script.of(folded.charAt(at)) == Script.LATIN;
    }

    private static void add(String folded, List<Word> words, int start, int end) {
        words.add(new Word(start, end, EnglishLemmas.of(folded.substring(start, end))));
    }

    public List<Word> all() {
        return all;
    }

    /** True when no word is cut there. */
    boolean isEdge(int at) {
        return edges.get(at);
    }

    /** True between two letters of one word that may part words elsewhere: いただけ holds no だけ. */
    public boolean cuts(int at) {
        int w = indexAt(at);
        return w < all.size() && all.get(w).start() < at;
    }

    /** The first such place at or behind an offset. */
    int nextEdge(int from) {
        return edges.nextSetBit(from);
    }

    /** The index of the first word that ends behind the offset; {@code all().size()} when none does. */
    public int indexAt(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (all.get(mid).end() > offset) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }

    /** The words that lie in a stretch. */
    public List<Word> in(Stretch stretch) {
        int from = indexAt(stretch.start());
        from += from < all.size() && all.get(from).start() < stretch.start() ? 1 : 0;
        int to = from;
        while (to < all.size() && all.get(to).end() <= stretch.end()) {
            to++;
        }
        return all.subList(from, to);
    }
}
