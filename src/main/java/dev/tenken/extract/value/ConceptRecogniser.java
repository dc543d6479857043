package dev.tenken.extract.value;

import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.concept.Marks;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.MatchText;
import java.util.ArrayList;
import java.util.List;

/** Sees words that stand for a value, longest first: "system access log" is not also an "access log". */
public record ConceptRecogniser(Lexicon lexicon, List<Entry> entries) implements Recogniser {
    /** A value and the concept of its words. */
    public record Entry(String value, int concept) {}

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = find(passage.text());
        return found.isEmpty()
                ? found
                : found.stream().map(f -> f.asWritten(passage)).toList();
    }

    public List<Found> find(MatchText text) {
        Marks marks = lexicon.marks(text);
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (marks.has(entry.concept())) {
                marks.of(entry.concept()).forEach(s -> found.add(Found.of(s.start(), s.end(), entry.value())));
            }
        }
        return found.isEmpty() ? List.of() : Found.longest(found);
    }
}
