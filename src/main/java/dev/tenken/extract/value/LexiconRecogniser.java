package dev.tenken.extract.value;

import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import java.util.ArrayList;
import java.util.List;

/** Sees words of the vocabulary that stand for a value, longest first. */
record LexiconRecogniser(List<Entry> entries) implements Recogniser {
    /** A value and its words. */
    record Entry(String value, Group words) {}

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            entry.words().all(passage.text()).forEach(h -> found.add(Found.of(h.start(), h.end(), entry.value())));
        }
        return Found.longest(found);
    }
}
