package dev.tenken.extract.clause;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.FormMap;
import dev.tenken.extract.text.LetterTrie;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.WordForm;
import dev.tenken.extract.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words of rules/vocabulary/clauses.yaml. A phrase is looked for from word to word: an English one by forms and lemmas, a Japanese one
 * by its letters where words begin and end, or as the dictionary form of one word.
 */
final class Vocabulary {
    private static final String FILE = "clauses.yaml";

    /** The form of the file: for each kind of words those of either language. */
    record ClauseFile(Map<String, Phrases> cues) {}

    record Phrases(List<String> ja, List<String> en) {
        Phrases {
            ja = ja == null ? List.of() : ja;
            en = en == null ? List.of() : en;
        }
    }

    /** A node of the tree of English phrases. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Cue> ends = new ArrayList<>();
    }

    private static final class Holder {
        private static final Vocabulary BUILT_IN = read();
    }

    /** Where a word leads as the first of a phrase. @param lemma kinds of words that its dictionary form is one of, where that is another */
    private record Opening(List<Node> english, List<Cue> lemma) {}

    private final FormMap<Opening> openings = new FormMap<>();
    private final LetterTrie<List<Cue>> japanese = new LetterTrie<>();
    private final Node english = new Node();
    private final Map<Cue, List<String>> whole = new EnumMap<>(Cue.class);

    private Vocabulary() {}

    static Vocabulary builtIn() {
        return Holder.BUILT_IN;
    }

    private static Vocabulary read() {
        SourceFile source = dev.tenken.extract.text.Vocabulary.file(FILE);
        ClauseFile file = Data.readYaml(source.text(), source.path(), ClauseFile.class);
        Vocabulary vocabulary = new Vocabulary();
        for (Cue cue : Cue.values()) {
            vocabulary.add(
                    cue,
                    Objects.requireNonNull(
                            file.cues().get(cue.key()), source.path() + " has no words for " + cue.key()));
        }
        return vocabulary;
    }

    private void add(Cue cue, Phrases phrases) {
        List<String> all = new ArrayList<>(phrases.ja());
        all.addAll(phrases.en());
        whole.put(cue, List.copyOf(all));
        for (String phrase : phrases.ja()) {
            if (japanese.get(phrase) == null) {
                japanese.put(phrase, new ArrayList<>(1));
            }
            japanese.get(phrase).add(cue);
        }
        for (String phrase : phrases.en()) {
            Node node = english;
            for (Word word : Words.of(MatchText.of(phrase)).all()) {
                node = node.next.computeIfAbsent(word.form(), w -> new Node());
            }
            node.ends.add(cue);
        }
    }

    /** True when the text is one of a kind's words and nothing else. */
    boolean isWhole(Cue cue, String folded) {
        return whole.get(cue).contains(folded);
    }

    /** True when one of a kind's words stands in the text. */
    boolean isIn(Cue cue, String folded) {
        for (String phrase : whole.get(cue)) {
            if (folded.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** What of the vocabulary stands in a text; looked up once. */
    Marks in(MatchText text) {
        return text.remembered(this, t -> in(t.folded(), Words.of(t).all()));
    }

    private Marks in(String folded, List<Word> words) {
        Marks marks = new Marks();
        for (int i = 0; i < words.size(); i++) {
            Opening opening = openings.get(words.get(i).is(), this::opening);
            english(words, i, opening.english(), marks);
            japanese(folded, words, i, marks);
            add(opening.lemma(), i, i, marks);
        }
        return marks;
    }

    private Opening opening(WordForm word) {
        String lemma = word.lemmas().get(0);
        return new Opening(
                word.isLatin() ? step(english, word, List.of()) : List.of(),
                lemma.equals(word.form()) ? List.of() : kinds(lemma));
    }

    private void japanese(String folded, List<Word> words, int first, Marks marks) {
        int at = words.get(first).start();
        int node = japanese.first(folded, at++);
        for (int i = first; i < words.size() && node != LetterTrie.NONE; i++) {
            int end = words.get(i).end();
            while (at < end && node != LetterTrie.NONE) {
                node = japanese.next(node, folded.charAt(at++));
            }
            add(japanese.value(node), first, i, marks);
        }
    }

    private List<Cue> kinds(String phrase) {
        List<Cue> kinds = japanese.get(phrase);
        return kinds == null ? List.of() : kinds;
    }

    private static void add(List<Cue> kinds, int first, int last, Marks marks) {
        for (int i = 0; kinds != null && i < kinds.size(); i++) {
            marks.add(new Mark(kinds.get(i), first, last));
        }
    }

    /** No word has many dictionary forms and no phrase many words, so that few nodes are open at a time. */
    private static void english(List<Word> words, int first, List<Node> opened, Marks marks) {
        List<Node> open = opened;
        for (int i = first; !open.isEmpty(); i++) {
            List<Node> next = List.of();
            for (Node node : open) {
                for (Cue cue : node.ends) {
                    marks.add(new Mark(cue, first, i));
                }
                next = i + 1 < words.size() ? step(node, words.get(i + 1).is(), next) : next;
            }
            open = next;
        }
    }

    private static List<Node> step(Node node, WordForm word, List<Node> sofar) {
        List<Node> into = sofar;
        Node byForm = node.next.get(word.form());
        if (byForm != null) {
            into = with(into, byForm);
        }
        for (String lemma : word.lemmas()) {
            Node byLemma = node.next.get(lemma);
            if (byLemma != null && byLemma != byForm) {
                into = with(into, byLemma);
            }
        }
        return into;
    }

    /** Few words open a phrase: a list is made for those that do. */
    private static List<Node> with(List<Node> nodes, Node another) {
        List<Node> more = nodes.isEmpty() ? new ArrayList<>(2) : nodes;
        more.add(another);
        return more;
    }
}
