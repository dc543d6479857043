package dev.tenken.extract.concept;

import dev.tenken.data.CompactReader;
import dev.tenken.data.CompactWriter;
import dev.tenken.extract.text.FormMap;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.WordForm;
import dev.tenken.extract.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Terms in Latin letters, looked up word by word under dictionary forms. */
final class LatinTrie {
    /** Words that {@code ...} stands for at most. */
    private static final int GAP = 4;

    private static final String ANY = "*";
    private static final String SOME = "...";
    private static final String EXACT = "=";
    private static final String VERB = "v:";

    private static final Opening NONE = new Opening(List.of(), List.of());
    private static final Keys UNKNOWN = new Keys(new int[0], new int[0], new int[0]);

    private final Node root;
    /** The numbers of the words in terms, however they are meant there. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /** What each word leads to as the first of a term. */
    private FormMap<Opening> openings = new FormMap<>();
    /** What each word is among the words in terms. */
    private FormMap<Keys> known = new FormMap<>();

    private final Function<WordForm, Opening> opened = this::opening;
    private final Function<WordForm, Keys> keys = this::keysOf;
    /** Whether some term begins with a mark, or with any word. */
    private boolean anyOpens;

    /** Where a word leads as the first of a term. @param asVerb where it is no noun */
    private record Opening(List<Node> always, List<Node> asVerb) {}

    /** The numbers under which a word is looked up. @param any its lemmas and its form @param exact its form @param lemmas where it is no noun */
    private record Keys(int[] any, int[] exact, int[] lemmas) {}

    /** Words in the order of their numbers, and where each leads. */
    private static final class Ways {
        private static final int[] NO_WORDS = {};
        private static final Node[] NO_NODES = {};

        private int[] words = NO_WORDS;
        private Node[] nodes = NO_NODES;

        Ways() {}

        Ways(CompactReader in) {
            int count = in.number();
            if (count > 0) {
                words = new int[count];
                nodes = new Node[count];
                for (int i = 0; i < count; i++) {
                    words[i] = in.number();
                    nodes[i] = new Node(in);
                }
            }
        }

        void write(CompactWriter out) {
            out.number(words.length);
            for (int i = 0; i < words.length; i++) {
                out.number(words[i]);
                nodes[i].write(out);
            }
        }

        private Node to(int word) {
            int place = words.length == 0 ? -1 : Arrays.binarySearch(words, word);
            return place < 0 ? null : nodes[place];
        }

        private Node made(int word) {
            int place = Arrays.binarySearch(words, word);
            if (place >= 0) {
                return nodes[place];
            }
            int at = -place - 1;
            int[] moreWords = Arrays.copyOf(words, words.length + 1);
            Node[] moreNodes = Arrays.copyOf(nodes, words.length + 1);
            System.arraycopy(words, at, moreWords, at + 1, words.length - at);
            System.arraycopy(nodes, at, moreNodes, at + 1, words.length - at);
            moreWords[at] = word;
            moreNodes[at] = new Node();
            words = moreWords;
            nodes = moreNodes;
            return nodes[at];
        }

        private void addTo(List<Node> reached, int[] word) {
            for (int number : word) {
                Node node = to(number);
                if (node != null) {
                    reached.add(node);
                }
            }
        }
    }

    /** What may follow the words that lead here, and the concepts that they are words of. */
    private static final class Node {
        private final Ways next;
        /** By the form alone. */
        private final Ways exact;
        /** Where the word is no noun. */
        private final Ways verbs;

        private Node any;
        private Node some;
        private int[] concepts;

        Node() {
            next = new Ways();
            exact = new Ways();
            verbs = new Ways();
            concepts = Ways.NO_WORDS;
        }

        Node(CompactReader in) {
            concepts = in.numbers();
            next = new Ways(in);
            exact = new Ways(in);
            verbs = new Ways(in);
            any = in.flag() ? new Node(in) : null;
            some = in.flag() ? new Node(in) : null;
        }

        void write(CompactWriter out) {
            out.numbers(concepts);
            next.write(out);
            exact.write(out);
            verbs.write(out);
            write(out, any);
            write(out, some);
        }

        private static void write(CompactWriter out, Node node) {
            out.flag(node != null);
            if (node != null) {
                node.write(out);
            }
        }

        private boolean isLast() {
            return next.words.length + exact.words.length + verbs.words.length == 0 && any == null && some == null;
        }

        private void end(int concept) {
            concepts = Arrays.copyOf(concepts, concepts.length + 1);
            concepts[concepts.length - 1] = concept;
        }
    }

    LatinTrie() {
        root = new Node();
    }

    LatinTrie(CompactReader in) {
        anyOpens = in.flag();
        int count = in.number();
        for (int number = 0; number < count; number++) {
            numbers.put(in.text(), number);
        }
        root = new Node(in);
    }

    void write(CompactWriter out) {
        out.flag(anyOpens).number(numbers.size());
        numbers.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(w -> out.text(w.getKey()));
        root.write(out);
    }

    private Node to(Node node, String key) {
        if (key.equals(ANY)) {
            node.any = node.any == null ? new Node() : node.any;
            return node.any;
        }
        if (key.equals(SOME)) {
            node.some = node.some == null ? new Node() : node.some;
            return node.some;
        }
        Ways ways = key.startsWith(EXACT) ? node.exact : key.startsWith(VERB) ? node.verbs : node.next;
        return ways.made(numbers.computeIfAbsent(bare(key), k -> numbers.size()));
    }

    private Keys keysOf(WordForm word) {
        int[] lemmas = numbersOf(word.lemmas());
        int[] exact = numbersOf(List.of(word.form()));
        int[] any = word.lemmas().contains(word.form())
                ? lemmas
                : IntStream.concat(IntStream.of(lemmas), IntStream.of(exact)).toArray();
        return any.length + exact.length == 0 ? UNKNOWN : new Keys(any, exact, lemmas);
    }

    private int[] numbersOf(List<String> words) {
        return words.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** @param term words under dictionary forms or any others; {@code =word} for that form alone, {@code v:word} where it is no noun, {@code *} for any, {@code ...} or … for some */
    void add(String term, int concept) {
        openings = new FormMap<>();
        known = new FormMap<>();
        anyOpens |= Script.of(bare(keys(term.split("[ -]+")[0]).get(0)).charAt(0)) != Script.LATIN;
        Node node = root;
        for (String word : term.split("[ -]+")) {
            for (String key : keys(word)) {
                node = to(node, key);
            }
        }
        node.end(concept);
    }

    private static String bare(String key) {
        return key.startsWith(EXACT)
                ? key.substring(EXACT.length())
                : key.startsWith(VERB) ? key.substring(VERB.length()) : key;
    }

    /** What a reader takes for one word, such as security.txt, may be several in a text. */
    private static List<String> keys(String word) {
        if (word.startsWith(VERB)) {
            return List.of(VERB + word(word.substring(VERB.length())).lemma());
        }
        boolean special = word.equals(ANY) || word.equals(SOME) || word.startsWith(EXACT);
        List<Word> words = special ? List.of() : Words.of(MatchText.of(word)).all();
        return words.isEmpty() ? List.of(word) : words.stream().map(Word::lemma).toList();
    }

    private static Word word(String written) {
        return Words.of(MatchText.of(written)).all().get(0);
    }

    void mark(MatchText text, Marking marks) {
        List<Word> words = HostNames.without(text, Words.of(text).all());
        for (int i = 0; i < words.size(); i++) {
            WordForm word = words.get(i).is();
            Opening opening = word.isLatin() || anyOpens ? openings.get(word, opened) : NONE;
            if (opening != NONE || anyOpens) {
                begin(new Walk(text, words, i, marks), opening);
            }
        }
    }

    private void begin(Walk walk, Opening opening) {
        walk(walk, opening.always(), walk.start() + 1);
        if (!opening.asVerb().isEmpty() && !Nouns.isNoun(walk.text(), walk.words(), walk.start())) {
            walk(walk, opening.asVerb(), walk.start() + 1);
        }
        skip(walk, root, walk.start());
    }

    private Opening opening(WordForm word) {
        Keys is = keysOf(word);
        List<Node> always = new ArrayList<>();
        List<Node> asVerb = new ArrayList<>();
        root.next.addTo(always, is.any());
        root.exact.addTo(always, is.exact());
        root.verbs.addTo(asVerb, is.lemmas());
        return always.isEmpty() && asVerb.isEmpty() ? NONE : new Opening(List.copyOf(always), List.copyOf(asVerb));
    }

    private record Walk(MatchText text, List<Word> words, int start, Marking marks) {}

    private void walk(Walk walk, Node node, int at) {
        for (int concept : node.concepts) {
            walk.marks()
                    .add(
                            concept,
                            walk.words().get(walk.start()).start(),
                            walk.words().get(at - 1).end());
        }
        if (node.isLast() || at >= walk.words().size()) {
            return;
        }
        Word word = walk.words().get(at);
        if (at > walk.start() && !isJoined(walk.text(), walk.words().get(at - 1), word)) {
            return;
        }
        Keys is = known.get(word.is(), keys);
        walk(walk, node.next, is.any(), at + 1);
        walk(walk, node.exact, is.exact(), at + 1);
        if (node.verbs.words.length > 0 && !Nouns.isNoun(walk.text(), walk.words(), at)) {
            walk(walk, node.verbs, is.lemmas(), at + 1);
        }
        skip(walk, node, at);
    }

    private void walk(Walk walk, Ways ways, int[] word, int at) {
        for (int number : word) {
            Node node = ways.to(number);
            if (node != null) {
                walk(walk, node, at);
            }
        }
    }

    private void walk(Walk walk, List<Node> nodes, int at) {
        for (int i = 0; i < nodes.size(); i++) {
            walk(walk, nodes.get(i), at);
        }
    }

    /** Goes on to what may stand behind any word, or behind some. */
    private void skip(Walk walk, Node node, int at) {
        if (node.any != null) {
            walk(walk, node.any, at + 1);
        }
        for (int skipped = 0;
                node.some != null
                        && skipped <= GAP
                        && at + skipped < walk.words().size();
                skipped++) {
            walk(walk, node.some, at + skipped);
        }
    }

    /** Nothing but blanks, hyphens, slashes, quotes or an owner's ending parts the words of one term. */
    private static boolean isJoined(MatchText text, Word before, Word after) {
        for (int i = before.end(); i < after.start(); i++) {
            if (" -/'\"s".indexOf(text.folded().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
