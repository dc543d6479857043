package dev.tenken.extract.concept;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.Words;
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

    private final Node root = new Node();
    /** The words with which terms begin, in any form. */
    private final Filter first = new Filter();

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
        Node node = root;
        first.add(bare(keys(term.split("[ -]+")[0]).get(0)));
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
            if (root.any != null || mayBegin(words.get(i))) {
                walk(new Walk(text, words, i, marks), root, i);
            }
        }
    }

    private boolean mayBegin(Word word) {
        if (first.mayHold(word.form())) {
            return true;
        }
        List<String> lemmas = word.lemmas();
        for (int i = 0; i < lemmas.size(); i++) {
            if (first.mayHold(lemmas.get(i))) {
                return true;
            }
        }
        return false;
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
        List<String> lemmas = word.lemmas();
        for (int i = 0; i < lemmas.size(); i++) {
            step(walk, node.next.get(lemmas.get(i)), at + 1);
        }
        if (!lemmas.contains(word.form())) {
            step(walk, node.next.get(word.form()), at + 1);
        }
        step(walk, node.exact.isEmpty() ? null : node.exact.get(word.form()), at + 1);
        if (!node.verbs.isEmpty() && !Nouns.isNoun(walk.text(), walk.words(), at)) {
            for (int i = 0; i < lemmas.size(); i++) {
                step(walk, node.verbs.get(lemmas.get(i)), at + 1);
            }
        }
        step(walk, node.any, at + 1);
        for (int skipped = 0;
                node.some != null
                        && skipped <= GAP
                        && at + skipped < walk.words().size();
                skipped++) {
            walk(walk, node.some, at + skipped);
        }
    }

    private void step(Walk walk, Node node, int at) {
        if (node != null) {
            walk(walk, node, at);
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
