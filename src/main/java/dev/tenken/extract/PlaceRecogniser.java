package dev.tenken.extract;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.NameTrie;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees places, but not those that are named for their law. Roles: {@code countries} (ISO codes) and {@code regions} (what is no country, as named: cities, cloud regions,
 * areas).
 */
record PlaceRecogniser(Places places) implements Recogniser {
    private static final Pattern REGION_BEHIND = Patterns.compile(
            "^(?:(?:国内)?の?(?:各)?(?:リージョン|データセンター|データセンタ|dc|地域(?!の)|圏)|(?:'s)? (?:data ?cent(?:er|re)s?|dcs?|regions?)\\b)");

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        String text = passage.text().folded();
        for (int i = 0; i < text.length(); i++) {
            NameTrie.Match<Places.Place> match = places.placeAt(passage, i);
            if (match != null && !LawRecogniser.isLaw(text, match)) {
                int end = endWithSuffix(text, match.end());
                found.add(found(passage, match, end));
                i = end - 1;
            }
        }
        return found;
    }

    private static int endWithSuffix(String text, int end) {
        Matcher suffix = REGION_BEHIND.matcher(text).region(end, text.length());
        return suffix.find() ? suffix.end() : end;
    }

    private static Found found(Passage passage, NameTrie.Match<Places.Place> match, int end) {
        Map<String, Object> roles = new LinkedHashMap<>();
        if (match.entry().country() != null) {
            roles.put("countries", List.of(match.entry().country()));
        }
        if (!match.entry().isCountry() || end > match.end()) {
            roles.put("regions", List.of(Captured.words(passage, match.start(), end)));
        }
        roles.put(Found.VALUE, Captured.words(passage, match.start(), end));
        return new Found(new Stretch(match.start(), end), roles);
    }
}
