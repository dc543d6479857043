package dev.tenken.extract.clause;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text that is taken apart: its words, the words of the vocabulary and the parties in it. */
final class Source {
    /** What stands between most words. */
    static final String BLANK = " ";

    private final String folded;
    private final Words index;
    private final List<Word> words;
    private final Marks marks;
    private final List<PartyMention> parties;

    Source(MatchText text, List<PartyMention> parties) {
        this.folded = text.folded();
        this.index = Words.of(text);
        this.words = index.all();
        this.marks = Vocabulary.builtIn().in(text);
        this.parties = parties.stream()
                .sorted(Comparator.comparingInt((PartyMention p) -> p.stretch().start()))
                .toList();
    }

    String folded() {
        return folded;
    }

    Marks marks() {
        return marks;
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    /** The word's form; "" beyond either end. */
    String form(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).form();
    }

    boolean isA(int i, String tag) {
        return i >= 0 && i < words.size() && words.get(i).isA(tag);
    }

    boolean hasLemma(int i, String lemma) {
        return i >= 0 && i < words.size() && words.get(i).hasLemma(lemma);
    }

    /** What stands between a word and the one before it: blanks and marks. */
    String gap(int i) {
        int from = i <= 0 ? 0 : words.get(i - 1).end();
        int to = i >= words.size() ? folded.length() : words.get(i).start();
        return to - from == 1 && folded.charAt(from) == ' ' ? BLANK : folded.substring(from, to);
    }

    /** The place of the words from one to before another. */
    Stretch stretch(int from, int to) {
        return new Stretch(
                words.get(from).start(), words.get(Math.max(from, to - 1)).end());
    }

    /** The place of a clause: up to where the next one begins, so that clauses cover the text. */
    Stretch covering(int from, int to) {
        return new Stretch(
                from == 0 ? 0 : words.get(from).start(),
                to >= words.size() ? folded.length() : words.get(to).start());
    }

    /** The index of the word at an offset. */
    int indexAt(int offset) {
        return index.indexAt(offset);
    }

    /** The parties named in a range of words. */
    List<PartyMention> parties(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        Stretch range = stretch(from, to);
        int low = 0;
        int high = parties.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (parties.get(mid).stretch().start() < range.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        List<PartyMention> within = new ArrayList<>();
        for (int i = low; i < parties.size() && parties.get(i).stretch().start() < range.end(); i++) {
            within.add(parties.get(i));
        }
        return within;
    }
}
