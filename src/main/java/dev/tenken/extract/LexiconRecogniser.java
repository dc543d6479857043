package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Sees words that stand for a value, longest first: "system access log" is not also an "access log". */
record LexiconRecogniser(List<Entry> entries) implements Recogniser {
    /** In place of a value: the words themselves are the value, as the document has them. */
    private static final String AS_WRITTEN = "$words";

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
        return find(passage.text()).stream().map(f -> asWritten(passage, f)).toList();
    }

    private static Found asWritten(Passage passage, Found found) {
        Stretch hit = found.hit();
        return AS_WRITTEN.equals(found.roles().get(Found.VALUE))
                ? Found.of(hit.start(), hit.end(), Captured.words(passage, hit.start(), hit.end()))
                : found;
    }

    List<Found> find(MatchText text) {
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            entry.words().all(text).forEach(h -> found.add(Found.of(h.start(), h.end(), entry.value())));
        }
        found.sort(
                Comparator.comparingInt((Found f) -> -(f.hit().end() - f.hit().start()))
                        .thenComparingInt(f -> f.hit().start()));
        List<Found> kept = new ArrayList<>();
        for (Found f : found) {
            if (kept.stream().noneMatch(k -> k.hit().overlaps(f.hit()))) {
                kept.add(f);
            }
        }
        kept.sort(Comparator.comparingInt(f -> f.hit().start()));
        return kept;
    }
}
