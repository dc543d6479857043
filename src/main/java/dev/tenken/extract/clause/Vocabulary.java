package dev.tenken.extract.clause;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Word;
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

    private final Map<String, List<Cue>> japanese = new HashMap<>();
    private final Node english = new Node();
    private final Map<Cue, List<String>> whole = new EnumMap<>(Cue.class);
    private int longest;

    private Vocabulary() {}

    static Vocabulary builtIn() {
        return Holder.BUILT_IN;
    }

    private static Vocabulary read() {
        SourceFile source = SourceFiles.builtIn("rules/vocabulary", ".yaml").stream()
                .filter(f -> f.name().equals(FILE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the program was packed without " + FILE));
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
            japanese.computeIfAbsent(phrase, p -> new ArrayList<>(1)).add(cue);
            longest = Math.max(longest, phrase.length());
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
        return whole.get(cue).stream().anyMatch(folded::contains);
    }

    /** What of the vocabulary stands in a text. */
    Marks in(String folded, List<Word> words) {
        Marks marks = new Marks();
        for (int i = 0; i < words.size(); i++) {
            if (Script.of(words.get(i).form().charAt(0)) == Script.LATIN) {
                english(words, i, marks);
            }
            japanese(folded, words, i, marks);
        }
        return marks;
    }

    private void japanese(String folded, List<Word> words, int first, Marks marks) {
        int start = words.get(first).start();
        for (int i = first; i < words.size() && words.get(i).end() - start <= longest; i++) {
            for (Cue cue :
                    japanese.getOrDefault(folded.substring(start, words.get(i).end()), List.of())) {
                marks.add(new Mark(cue, first, i));
            }
        }
        Word word = words.get(first);
        if (!word.lemma().equals(word.form())) {
            for (Cue cue : japanese.getOrDefault(word.lemma(), List.of())) {
                marks.add(new Mark(cue, first, first));
            }
        }
    }

    /** No word has many dictionary forms and no phrase many words, so that few nodes are open at a time. */
    private void english(List<Word> words, int first, Marks marks) {
        List<Node> open = List.of(english);
        for (int i = first; i < words.size() && !open.isEmpty(); i++) {
            List<Node> next = new ArrayList<>();
            for (Node node : open) {
                step(node, words.get(i), next);
            }
            for (Node node : next) {
                for (Cue cue : node.ends) {
                    marks.add(new Mark(cue, first, i));
                }
            }
            open = next;
        }
    }

    private static void step(Node node, Word word, List<Node> into) {
        Node byForm = node.next.get(word.form());
        if (byForm != null) {
            into.add(byForm);
        }
        for (String lemma : word.lemmas()) {
            Node byLemma = node.next.get(lemma);
            if (byLemma != null && byLemma != byForm) {
                into.add(byLemma);
            }
        }
    }
}
