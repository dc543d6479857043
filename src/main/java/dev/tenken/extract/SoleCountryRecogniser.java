package dev.tenken.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Sees the country of a firm: the only one that the passage names, by its own name or by a demonym (日本, "Slovenia", "a Dutch company").
 * Where several are named, none can be told to be a certain firm's.
 */
record SoleCountryRecogniser(Places places) implements Recogniser {

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        int length = passage.text().folded().length();
        for (int i = 0; i < length; i++) {
            NameTrie.Match<Places.Place> match = placeOrDemonym(passage, i);
            if (match != null) {
                if (match.entry().isCountry() && match.entry().country() != null) {
                    found.add(
                            Found.of(match.start(), match.end(), match.entry().country()));
                }
                i = match.end() - 1;
            }
        }
        long countries =
                found.stream().map(f -> f.roles().get(Found.VALUE)).distinct().count();
        return countries == 1 ? found.subList(0, 1) : List.of();
    }

    private NameTrie.Match<Places.Place> placeOrDemonym(Passage passage, int at) {
        NameTrie.Match<Places.Place> place = places.placeAt(passage, at);
        return place == null ? places.demonymAt(passage, at) : place;
    }
}
