package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.NameTrie;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees the country of a firm: the only one that the passage names, by its own name or by a demonym (日本, "Slovenia", "a Dutch company").
 * Where several are named, none can be told to be a certain firm's.
 */
public record SoleCountryRecogniser(Places places) implements Recogniser {
    private static final Expression COMPANY_BEHIND =
            Expression.ofPlain(" ?(?:合同会社|株式会社|法人|,? ?(?:k\\.k|inc|ltd|llc|limited|gmbh|b\\.v|corp)\\b)");

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        int length = passage.text().folded().length();
        for (int i = 0; i < length; i++) {
            NameTrie.Match<Places.Place> match = placeOrDemonym(passage, i);
            if (match != null) {
                if (!isInCompanyName(passage, match)
                        && match.entry().isCountry()
                        && match.entry().country() != null) {
                    found.add(Found.of(match.start(), match.end(), match.entry().country()));
                }
                i = match.end() - 1;
            }
        }
        long countries =
                found.stream().map(f -> f.roles().get(Found.VALUE)).distinct().count();
        return countries == 1 ? found.subList(0, 1) : List.of();
    }

    /** "Example Japan K.K." and Example Japan合同会社 tell a company's name, not where it works. */
    private static boolean isInCompanyName(Passage passage, NameTrie.Match<Places.Place> match) {
        String text = passage.text().folded();
        return COMPANY_BEHIND.begins(text, match.end(), text.length());
    }

    private NameTrie.Match<Places.Place> placeOrDemonym(Passage passage, int at) {
        NameTrie.Match<Places.Place> place = places.placeAt(passage, at);
        return place == null ? places.demonymAt(passage, at) : place;
    }
}
