package dev.tenken.extract.concept;

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

/** Terms in Latin letters, looked up word by word under dictionary forms. */
final class LatinTrie {
    /** Words that {@code ...} stands for at most. */
    private static final int GAP = 4;

    private static final String ANY = "*";
    private static final String SOME = "...";
    private static final String EXACT = "=";
    private static final String VERB = "v:";

    private static final Opening NONE = new Opening(List.of(), List.of());

    private final Node root = new Node();
    /** What each word leads to as the first of a term. */
    private FormMap<Opening> openings = new FormMap<>();
    /** Whether some term begins with a mark, or with any word. */
    private boolean anyOpens;

    /** Where a word leads as the first of a term. @param asVerb where it is no noun */
    private record Opening(List<Node> always, List<Node> asVerb) {}

    /** What may follow the words that lead here, and the concepts that they are words of. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        /** By the form alone. */
        private final Map<String, Node> exact = new HashMap<>(2);
        /** Where the word is no noun. */
        private final Map<String, Node> verbs = new HashMap<>(2);

        private Node any;
        private Node some;
        private int[] concepts = {};

        private Node to(String key) {
            if (key.equals(ANY)) {
                any = any == null ? new Node() : any;
                return any;
            }
            if (key.equals(SOME)) {
                some = some == null ? new Node() : some;
                return some;
            }
            Map<String, Node> of = key.startsWith(EXACT) ? exact : key.startsWith(VERB) ? verbs : next;
            return of.computeIfAbsent(bare(key), k -> new Node());
        }

        /** Where a word leads from here, whatever it is in its sentence. */
        private List<Node> behind(WordForm word) {
            List<String> lemmas = word.lemmas();
            List<Node> behind = List.of();
            for (int i = 0; i < lemmas.size(); i++) {
                behind = with(behind, next.get(lemmas.get(i)));
            }
            if (!lemmas.contains(word.form())) {
                behind = with(behind, next.get(word.form()));
            }
            return exact.isEmpty() ? behind : with(behind, exact.get(word.form()));
        }

        private List<Node> behindVerb(WordForm word) {
            List<Node> behind = List.of();
            for (int i = 0; !verbs.isEmpty() && i < word.lemmas().size(); i++) {
                behind = with(behind, verbs.get(word.lemmas().get(i)));
            }
            return behind;
        }

        /** Few words lead anywhere: a list is made for those that do. */
        private static List<Node> with(List<Node> nodes, Node another) {
            if (another == null) {
                return nodes;
            }
            List<Node> more = nodes.isEmpty() ? new ArrayList<>(2) : nodes;
            more.add(another);
            return more;
        }

        private boolean isLast() {
            return next.isEmpty() && exact.isEmpty() && verbs.isEmpty() && any == null && some == null;
        }

        private void end(int concept) {
            concepts = Arrays.copyOf(concepts, concepts.length + 1);
            concepts[concepts.length - 1] = concept;
        }
    }

    /** @param term words under dictionary forms or any others; {@code =word} for that form alone, {@code v:word} where it is no noun, {@code *} for any, {@code ...} or … for some */
    void add(String term, int concept) {
        openings = new FormMap<>();
        anyOpens |= Script.of(bare(keys(term.split("[ -]+")[0]).get(0)).charAt(0)) != Script.LATIN;
        Node node = root;
        for (String word : term.split("[ -]+")) {
            for (String key : keys(word)) {
                node = node.to(key);
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
            Opening opening = word.isLatin() || anyOpens ? openings.get(word, this::opening) : NONE;
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
        List<Node> always = root.behind(word);
        List<Node> asVerb = root.behindVerb(word);
        return always.isEmpty() && asVerb.isEmpty() ? NONE : new Opening(always, asVerb);
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
        walk(walk, node.behind(word.is()), at + 1);
        if (!node.verbs.isEmpty() && !Nouns.isNoun(walk.text(), walk.words(), at)) {
            walk(walk, node.behindVerb(word.is()), at + 1);
        }
        skip(walk, node, at);
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
