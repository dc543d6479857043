package dev.tenken.extract.concept;

import dev.tenken.extract.text.LetterMap;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms in Japanese letters. A term is looked up letter by letter and cuts no word; one that ends in the dictionary form of a verb or an
 * adjective (消す, 記録を残す, 暗号化する) is found in all its forms, and in those only.
 */
final class JapaneseTerms {
    /** Letters that … stands for at most. */
    private static final int GAP = 14;

    private final Node root = new Node();
    private final Map<String, List<Inflected>> inflected = new HashMap<>();
    private final Filter lemmas = new Filter();

    private static final class Node {
        private final LetterMap<Node> next = new LetterMap<>();
        private final List<Ending> endings = new ArrayList<>(0);
    }

    /** What a run of letters completes. @param rest what has to follow behind a gap, or null */
    private record Ending(int concept, String rest) {}

    /** A term that ends in an inflected word. @param before the letters before that word */
    private record Inflected(String before, int concept) {}

    void add(String term, int concept) {
        int gap = term.indexOf('…');
        if (gap > 0) {
            insert(term.substring(0, gap), new Ending(concept, term.substring(gap + 1)));
            return;
        }
        Word last = last(term);
        if (last != null) {
            lemmas.add(last.lemma());
            inflected
                    .computeIfAbsent(last.lemma(), l -> new ArrayList<>())
                    .add(new Inflected(term.substring(0, last.start()), concept));
        } else {
            insert(term, new Ending(concept, null));
        }
    }

    /** The last word when it is the dictionary form of one that inflects; otherwise null. */
    private static Word last(String term) {
        List<Word> words = Words.of(MatchText.of(term)).all();
        if (words.isEmpty()) {
            return null;
        }
        Word last = words.get(words.size() - 1);
        boolean inflects = (last.isA("動詞") || last.isA("形容詞")) && last.lemma().equals(last.form());
        return inflects && last.end() == term.length() ? last : null;
    }

    private void insert(String letters, Ending ending) {
        Node node = root;
        for (int i = 0; i < letters.length(); i++) {
            node = node.next.get(letters.charAt(i), Node::new);
        }
        node.endings.add(ending);
    }

    void mark(MatchText text, Marking marks) {
        String folded = text.folded();
        for (int start = 0; start < folded.length(); start++) {
            Node node = root.next.get(folded.charAt(start));
            if (node != null && text.isEdge(start)) {
                mark(text, marks, start, node);
            }
        }
        markInflected(text, marks);
    }

    private static void mark(MatchText text, Marking marks, int start, Node first) {
        String folded = text.folded();
        Node node = first;
        for (int end = start + 1; node != null; end++) {
            for (Ending ending : node.endings) {
                end(text, marks, start, end, ending);
            }
            node = end < folded.length() ? node.next.get(folded.charAt(end)) : null;
        }
    }

    private static void end(MatchText text, Marking marks, int start, int end, Ending ending) {
        if (ending.rest() == null) {
            if (text.isEdge(end)) {
                marks.add(ending.concept(), start, end);
            }
            return;
        }
        String folded = text.folded();
        int last = Math.min(folded.length() - ending.rest().length(), end + GAP);
        for (int at = end; at <= last && (at == end || folded.charAt(at - 1) != '。'); at++) {
            int behind = at + ending.rest().length();
            if (folded.startsWith(ending.rest(), at) && text.isEdge(at) && text.isEdge(behind)) {
                marks.add(ending.concept(), start, behind);
                return;
            }
        }
    }

    private void markInflected(MatchText text, Marking marks) {
        if (inflected.isEmpty()) {
            return;
        }
        Word before = null;
        for (Word word : Words.of(text).all()) {
            for (String lemma : VerbForms.of(before, word)) {
                markInflected(text, marks, word, lemma);
            }
            before = word;
        }
    }

    private void markInflected(MatchText text, Marking marks, Word word, String lemma) {
        List<Inflected> terms = lemmas.mayHold(lemma) ? inflected.get(lemma) : null;
        for (int i = 0; terms != null && i < terms.size(); i++) {
            Inflected term = terms.get(i);
            int start = word.start() - term.before().length();
            if (start >= 0 && text.folded().startsWith(term.before(), start) && text.isEdge(start)) {
                marks.add(term.concept(), start, word.end());
            }
        }
    }
}
