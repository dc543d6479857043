package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.NameTrie;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Sees postal addresses: Japanese ones from the prefecture to the number of the house, others from the number of the house to the
 * country. Role: {@code countries}.
 */
public record AddressRecogniser(Places places) implements Recogniser {
    private static final Expression JAPANESE =
            Expression.ofPlain("(?:北海道|東京都|京都府|大阪府|[一-鿿]{2,3}県)[一-鿿ぁ-んァ-ヶー]{2,20}\\d{1,5}(?:-\\d|番|丁目|条)");

    private static final Expression STREET = Expression.ofPlain(
            "\\b\\d{1,5}(?:-\\d{1,4}){0,2}[a-z]?,? (?:[a-z.'-]{2,20},? ){0,3}"
                    + "(?:street|st|road|rd|avenue|ave|lane|way|drive|square|quay|boulevard|blvd|[a-z]{2,12}-(?:ku|shi|cho|machi))\\b");

    /** Letters between street and country. */
    private static final int TO_COUNTRY = 60;

    @Override
    public List<Found> find(Passage passage) {
        String text = passage.text().folded();
        List<Found> found = new ArrayList<>();
        Matcher japanese = JAPANESE.finder(text);
        while (japanese.find()) {
            found.add(address(passage, japanese.start(), japanese.end(), "JP"));
        }
        Matcher street = STREET.finder(text);
        while (street.find()) {
            NameTrie.Match<Places.Place> country = countryBehind(passage, street.end());
            if (country != null && text.substring(street.end(), country.start()).contains(",")) {
                found.add(address(
                        passage, street.start(), country.end(), country.entry().country()));
            }
        }
        return found;
    }

    private NameTrie.Match<Places.Place> countryBehind(Passage passage, int from) {
        int until = Math.min(passage.text().folded().length(), from + TO_COUNTRY);
        for (int i = from; i < until; i++) {
            NameTrie.Match<Places.Place> place = places.placeAt(passage, i);
            if (place != null && place.entry().isCountry() && place.entry().country() != null) {
                return place;
            }
        }
        return null;
    }

    private static Found address(Passage passage, int start, int end, String country) {
        return new Found(
                new Stretch(start, end),
                Map.of("countries", List.of(country), Found.VALUE, Captured.words(passage, start, end)));
    }
}
