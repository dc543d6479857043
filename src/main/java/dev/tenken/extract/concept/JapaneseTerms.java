package dev.tenken.extract.concept;

import dev.tenken.data.CompactReader;
import dev.tenken.data.CompactWriter;
import dev.tenken.extract.text.FormMap;
import dev.tenken.extract.text.LetterTrie;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.WordForm;
import dev.tenken.extract.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Terms in Japanese letters. A term is looked up letter by letter and cuts no word; one that ends in the dictionary form of a verb or an
 * adjective (消す, 記録を残す, 暗号化する) is found in all its forms, and in those only, be it behind a gap (世代…残す).
 */
final class JapaneseTerms {
    /** Letters that … stands for at most. */
    private static final int GAP = 14;

    private final LetterTrie<List<Ending>> terms;
    private final Map<String, List<Inflected>> inflected = new HashMap<>();
    private FormMap<List<Inflected>> byForm = new FormMap<>();
    private final Function<WordForm, List<Inflected>> listed = this::listed;

    /** What a run of letters completes. @param rest what has to follow behind a gap, or null */
    private record Ending(int concept, Rest rest) {
        static List<Ending> all(CompactReader in) {
            List<Ending> all = new ArrayList<>();
            for (int count = in.number(); count > 0; count--) {
                all.add(new Ending(in.number(), in.flag() ? Rest.read(in) : null));
            }
            return all;
        }

        static void writeAll(CompactWriter out, List<Ending> all) {
            out.number(all.size());
            for (Ending ending : all) {
                out.number(ending.concept).flag(ending.rest != null);
                if (ending.rest != null) {
                    ending.rest.write(out);
                }
            }
        }
    }

    /** What follows behind a gap. @param lemma of the inflected word that follows the letters, or null when there is none */
    private record Rest(String letters, String lemma) {
        static Rest of(String letters) {
            Word last = last(letters);
            return last == null ? new Rest(letters, null) : new Rest(letters.substring(0, last.start()), last.lemma());
        }

        static Rest read(CompactReader in) {
            return new Rest(in.text(), in.flag() ? in.text() : null);
        }

        void write(CompactWriter out) {
            out.text(letters).flag(lemma != null);
            if (lemma != null) {
                out.text(lemma);
            }
        }

        /** Where it ends when it begins here, or -1. */
        int end(MatchText text, int at) {
            int behind = at + letters.length();
            if (!text.folded().startsWith(letters, at) || !text.isEdge(at) || !text.isEdge(behind)) {
                return -1;
            }
            return lemma == null ? behind : endOfWord(Words.of(text), behind);
        }

        private int endOfWord(Words words, int start) {
            int w = words.indexAt(start);
            if (w == words.all().size() || words.all().get(w).start() != start) {
                return -1;
            }
            Word word = words.all().get(w);
            Word before = w == 0 ? null : words.all().get(w - 1);
            boolean found = VerbForms.of(word.is()).contains(lemma)
                    || VerbForms.ofHonoured(before, word).contains(lemma);
            return found ? word.end() : -1;
        }
    }

    /** A term that ends in an inflected word. @param before the letters before that word */
    private record Inflected(String before, int concept) {}

    JapaneseTerms() {
        terms = new LetterTrie<>();
    }

    JapaneseTerms(CompactReader in) {
        terms = new LetterTrie<>(in, Ending::all);
        for (int lemmas = in.number(); lemmas > 0; lemmas--) {
            List<Inflected> all = new ArrayList<>();
            inflected.put(in.text(), all);
            for (int count = in.number(); count > 0; count--) {
                all.add(new Inflected(in.text(), in.number()));
            }
        }
    }

    void write(CompactWriter out) {
        terms.write(out, Ending::writeAll);
        out.number(inflected.size());
        new TreeMap<>(inflected).forEach((lemma, all) -> {
            out.text(lemma).number(all.size());
            all.forEach(term -> out.text(term.before()).number(term.concept()));
        });
    }

    void add(String term, int concept) {
        int gap = term.indexOf('…');
        if (gap > 0) {
            insert(term.substring(0, gap), new Ending(concept, Rest.of(term.substring(gap + 1))));
            return;
        }
        Word last = last(term);
        if (last != null) {
            byForm = new FormMap<>();
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
        if (terms.get(letters) == null) {
            terms.put(letters, new ArrayList<>(1));
        }
        terms.get(letters).add(ending);
    }

    void mark(MatchText text, Marking marks) {
        String folded = text.folded();
        for (int start = text.nextEdge(0); start < folded.length(); start = text.nextEdge(start + 1)) {
            if (!Words.of(text).cuts(start)) {
                mark(text, marks, start, terms.first(folded, start));
            }
        }
        markInflected(text, marks);
    }

    private void mark(MatchText text, Marking marks, int start, int first) {
        String folded = text.folded();
        int node = first;
        for (int end = start + 1; node != LetterTrie.NONE; end++) {
            List<Ending> endings = terms.value(node);
            for (int i = 0; endings != null && i < endings.size(); i++) {
                end(text, marks, start, end, endings.get(i));
            }
            node = end < folded.length() ? terms.next(node, folded.charAt(end)) : LetterTrie.NONE;
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
        int last = Math.min(folded.length() - 1, end + GAP);
        for (int at = end; at <= last && (at == end || folded.charAt(at - 1) != '。'); at++) {
            int behind = ending.rest().end(text, at);
            if (behind > 0) {
                marks.add(ending.concept(), start, behind);
                return;
            }
        }
    }

    private void markInflected(MatchText text, Marking marks) {
        if (inflected.isEmpty()) {
            return;
        }
        List<Word> words = Words.of(text).all();
        Word before = null;
        for (int w = 0; w < words.size(); w++) {
            Word word = words.get(w);
            if (!word.is().isLatin()) {
                mark(text, marks, word, byForm.get(word.is(), listed));
                for (String form : VerbForms.ofHonoured(before, word)) {
                    mark(text, marks, word, inflected.getOrDefault(form, List.of()));
                }
            }
            before = word;
        }
    }

    private static void mark(MatchText text, Marking marks, Word word, List<Inflected> terms) {
        for (int i = 0; i < terms.size(); i++) {
            mark(text, marks, word, terms.get(i));
        }
    }

    private List<Inflected> listed(WordForm word) {
        return VerbForms.of(word).stream()
                .flatMap(form -> inflected.getOrDefault(form, List.of()).stream())
                .toList();
    }

    private static void mark(MatchText text, Marking marks, Word word, Inflected term) {
        int start = word.start() - term.before().length();
        if (start >= 0 && text.folded().startsWith(term.before(), start) && text.isEdge(start)) {
            marks.add(term.concept(), start, word.end());
        }
    }
}
