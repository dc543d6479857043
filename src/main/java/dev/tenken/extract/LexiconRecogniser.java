package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Sees words that stand for a value, longest first: "system access log" is not also an "access log". */
record LexiconRecogniser(List<Entry> entries) implements Recogniser {
    /** A value and its words. */
    record Entry(String value, Group words) {}

    /** @param group makes a group of a value's words */
    static LexiconRecogniser of(
            Map<String, PatternFile.Words> lexicon, BiFunction<String, PatternFile.Words, Group> group) {
        List<Entry> entries = new ArrayList<>();
        lexicon.forEach((value, words) -> entries.add(new Entry(value, group.apply(value, words))));
        return new LexiconRecogniser(List.copyOf(entries));
    }

    @Override
    public List<Found> find(Passage passage) {
        return find(passage.text()).stream().map(f -> f.asWritten(passage)).toList();
    }

    List<Found> find(MatchText text) {
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            entry.words().all(text).forEach(h -> found.add(Found.of(h.start(), h.end(), entry.value())));
        }
        return Found.longest(found);
    }
}
