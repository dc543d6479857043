package dev.tenken.extract;

import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sees words that stand for a value, longest first: "system access log" is not also an "access log". */
record ConceptRecogniser(Lexicon lexicon, List<Entry> entries) implements Recogniser {
    /** In place of a value: the words themselves are the value, as the document has them. */
    private static final String AS_WRITTEN = "$words";

    /** A value and the concept of its words. */
    record Entry(String value, int concept) {}

    @Override
    public List<Found> find(Passage passage) {
        return find(passage.text()).stream()
                .map(f -> AS_WRITTEN.equals(f.roles().get(Found.VALUE)) ? asWritten(passage, f.hit()) : f)
                .toList();
    }

    private static Found asWritten(Passage passage, Stretch hit) {
        return Found.of(hit.start(), hit.end(), Captured.words(passage, hit.start(), hit.end()));
    }

    List<Found> find(MatchText text) {
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            lexicon.marks(text)
                    .of(entry.concept())
                    .forEach(s -> found.add(Found.of(s.start(), s.end(), entry.value())));
        }
        found.sort(
                Comparator.comparingInt((Found f) -> f.hit().start() - f.hit().end())
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
