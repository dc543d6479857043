package dev.tenken.extract;

import dev.tenken.extract.text.NameTrie;
import java.util.ArrayList;
import java.util.List;

/** Sees whose law is meant: 日本法, 日本国の法令, "the laws of Japan", "English law". The value is an ISO 3166 code. */
record LawRecogniser(Places places) implements Recogniser {
    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        String text = passage.text().folded();
        for (int i = 0; i < text.length(); i++) {
            NameTrie.Match<Places.Place> match = placeOrDemonym(passage, i);
            if (match == null || match.entry().country() == null) {
                continue;
            }
            int end = places.laws().end(text, match);
            if (end > 0) {
                found.add(Found.of(match.start(), end, match.entry().country()));
                i = end - 1;
            }
        }
        return found;
    }

    private NameTrie.Match<Places.Place> placeOrDemonym(Passage passage, int at) {
        NameTrie.Match<Places.Place> demonym = places.demonymAt(passage, at);
        return demonym == null ? places.placeAt(passage, at) : demonym;
    }
}
