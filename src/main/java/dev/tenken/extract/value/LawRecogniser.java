package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.NameTrie;
import java.util.ArrayList;
import java.util.List;

/** Sees whose law is meant: 日本法, 日本国の法令, "the laws of Japan", "English law". The value is an ISO 3166 code. */
public record LawRecogniser(Places places) implements Recogniser {
    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < passage.text().folded().length(); i++) {
            Found law = lawAt(passage, i);
            if (law != null) {
                found.add(law);
                i = law.hit().end() - 1;
            }
        }
        return found;
    }

    /** Both are tried: アメリカ goes on to カリフォルニア州, and "English" to no place. */
    private Found lawAt(Passage passage, int at) {
        Found law = law(passage, places.demonymAt(passage, at));
        return law == null ? law(passage, places.placeAt(passage, at)) : law;
    }

    private Found law(Passage passage, NameTrie.Match<Places.Place> match) {
        if (match == null || match.entry().country() == null) {
            return null;
        }
        int end = places.laws().end(passage.text().folded(), innermost(passage, match));
        return end > 0 ? Found.of(match.start(), end, match.entry().country()) : null;
    }

    /** アメリカ合衆国カリフォルニア州: the place in the country, which the law is named after. */
    private NameTrie.Match<Places.Place> innermost(Passage passage, NameTrie.Match<Places.Place> match) {
        NameTrie.Match<Places.Place> inner = places.placeAt(passage, match.end());
        boolean inside =
                inner != null && match.entry().country().equals(inner.entry().country());
        return inside ? inner : match;
    }
}
