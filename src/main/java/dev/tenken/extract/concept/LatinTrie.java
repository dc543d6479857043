package dev.tenken.extract.concept;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms in Latin letters, looked up word by word under dictionary forms. */
final class LatinTrie {
    /** Words that {@code ...} stands for at most. */
    private static final int GAP = 4;

    private static final String ANY = "*";
    private static final String SOME = "...";
    private static final String VERB = "v:";

    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Integer> concepts = new ArrayList<>();
        private boolean hasVerbs;

        private Node to(String key) {
            hasVerbs |= key.startsWith(VERB);
            return next.computeIfAbsent(key, k -> new Node());
        }
    }

    /** @param term words under dictionary forms or any others; {@code =word} for that form alone, {@code v:word} where it is no noun, {@code *} for any, {@code ...} or … for some */
    void add(String term, int concept) {
        Node node = root;
        for (String word : term.split("[ -]+")) {
            for (String key : keys(word)) {
                node = node.to(key);
            }
        }
        node.concepts.add(concept);
    }

    /** What a reader takes for one word, such as security.txt, may be several in a text. */
    private static List<String> keys(String word) {
        if (word.startsWith(VERB)) {
            return List.of(VERB + word(word.substring(VERB.length())).lemma());
        }
        boolean special = word.equals(ANY) || word.equals(SOME) || word.startsWith("=");
        List<Word> words = special ? List.of() : Words.of(MatchText.of(word)).all();
        return words.isEmpty() ? List.of(word) : words.stream().map(Word::lemma).toList();
    }

    private static Word word(String written) {
        return Words.of(MatchText.of(written)).all().get(0);
    }

    void mark(MatchText text, Marks marks) {
        List<Word> words = HostNames.without(text, Words.of(text).all());
        for (int i = 0; i < words.size(); i++) {
            walk(new Walk(text, words, i, marks), root, i);
        }
    }

    private record Walk(MatchText text, List<Word> words, int start, Marks marks) {}

    private void walk(Walk walk, Node node, int at) {
        for (int concept : node.concepts) {
            walk.marks()
                    .add(
                            concept,
                            walk.words().get(walk.start()).start(),
                            walk.words().get(at - 1).end());
        }
        if (node.next.isEmpty() || at >= walk.words().size()) {
            return;
        }
        Word word = walk.words().get(at);
        if (at > walk.start() && !isJoined(walk.text(), walk.words().get(at - 1), word)) {
            return;
        }
        for (String lemma : word.lemmas()) {
            step(walk, node.next.get(lemma), at + 1);
        }
        if (!word.lemmas().contains(word.form())) {
            step(walk, node.next.get(word.form()), at + 1);
        }
        step(walk, node.next.get("=" + word.form()), at + 1);
        if (node.hasVerbs && !Nouns.isNoun(walk.text(), walk.words(), at)) {
            word.lemmas().forEach(lemma -> step(walk, node.next.get(VERB + lemma), at + 1));
        }
        step(walk, node.next.get(ANY), at + 1);
        Node some = node.next.get(SOME);
        for (int skipped = 0;
                some != null && skipped <= GAP && at + skipped < walk.words().size();
                skipped++) {
            walk(walk, some, at + skipped);
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
