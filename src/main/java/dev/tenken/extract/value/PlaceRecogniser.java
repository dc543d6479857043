package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.NameTrie;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees places, but not those that are named for their law. Roles: {@code countries} (ISO codes) and {@code regions} (what is no country, as named: cities, cloud regions,
 * areas).
 */
public record PlaceRecogniser(Places places) implements Recogniser {
    private static final Pattern REGION_BEHIND = Patterns.compile(
            "^(?:(?:国内)?の?(?:各)?(?:リージョン|データセンター|データセンタ|dc|地域(?!の)|圏)|(?:'s)? (?:data ?cent(?:er|re)s?|dcs?|regions?)\\b)");

    /** A data centre within a country may be any of those there: it is no name of a place. */
    private static final Expression ANY_SITE = Expression.ofPlain("国内の?データセンター?$");

    private static final Set<String> AGAIN = Set.of("(", " (");

    /** Several recognisers ask for the places of a passage: they are found once. */
    @Override
    public List<Found> find(Passage passage) {
        return passage.text().remembered(this, text -> List.copyOf(read(passage)));
    }

    private List<Found> read(Passage passage) {
        List<Found> found = new ArrayList<>();
        String text = passage.text().folded();
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            NameTrie.Match<Places.Place> match = places.placeAt(passage, i);
            if (match != null && !places.laws().isLaw(text, match)) {
                Found place = found(passage, match, last);
                if (isSameAgain(text, found, place)) {
                    Found both = withItsCode(passage, found.remove(found.size() - 1), place);
                    found.add(both);
                    last = both.hit().end();
                } else {
                    found.add(place);
                    last = place.hit().end();
                }
                Found town = townOf(passage, match);
                if (town != null) {
                    found.add(town);
                    last = town.hit().end();
                }
                i = last - 1;
            }
        }
        return found;
    }

    /** A town that no list knows, in brackets behind its country; null when there is none. */
    private Found townOf(Passage passage, NameTrie.Match<Places.Place> match) {
        boolean country = match.entry().isCountry() && match.entry().country() != null;
        Stretch town = country ? Towns.inBrackets(passage.text().folded(), match.start(), match.end()) : null;
        return town == null || places.placeAt(passage, town.start()) != null
                ? null
                : found(match, Captured.words(passage, town.start(), town.end()), town, passage);
    }

    /** 東京(asia-northeast1): one region, told twice; it is named as the document does, with both. */
    private static boolean isSameAgain(String text, List<Found> before, Found place) {
        if (before.isEmpty() || !place.roles().containsKey("regions")) {
            return false;
        }
        Found last = before.get(before.size() - 1);
        int end = last.hit().end();
        return end <= place.hit().start()
                && last.roles().containsKey("regions")
                && last.roles().containsKey("countries")
                && last.roles().get("countries").equals(place.roles().get("countries"))
                && AGAIN.contains(text.substring(end, place.hit().start()))
                && text.startsWith(")", place.hit().end());
    }

    private static Found withItsCode(Passage passage, Found named, Found code) {
        Stretch hit = new Stretch(named.hit().start(), code.hit().end() + 1);
        String words = Captured.words(passage, hit.start(), hit.end());
        return new Found(
                hit,
                Map.of("countries", named.roles().get("countries"), "regions", List.of(words), Found.VALUE, words));
    }

    private static boolean isAnySite(String text, int end) {
        return ANY_SITE.isIn(text, Math.max(0, end - 12), end);
    }

    private static int endWithSuffix(String text, int end) {
        Matcher suffix = REGION_BEHIND.matcher(text).region(end, text.length());
        return suffix.find() ? suffix.end() : end;
    }

    private static Found found(Passage passage, NameTrie.Match<Places.Place> match, int last) {
        String text = passage.text().folded();
        boolean country = match.entry().isCountry() && match.entry().country() != null;
        int before = country ? Towns.startBefore(passage, match.start(), last) : match.start();
        // A town that is known by itself is told already.
        int town = before < last ? match.start() : before;
        if (town < match.start()) {
            return found(match, Captured.words(passage, town, match.start()), new Stretch(town, match.end()), passage);
        }
        int townEnd = country ? Towns.endBehind(text, match.end()) : match.end();
        int behind = Towns.endBehindState(text, match.end());
        int end = townEnd > match.end() ? townEnd : behind > match.end() ? behind : endWithSuffix(text, match.end());
        boolean region = !match.entry().isCountry()
                || end > match.end() && !isAnySite(text, end) && !(country && text.charAt(match.end()) == ' ');
        Stretch hit = new Stretch(match.start(), end);
        return found(match, region ? Captured.words(passage, match.start(), end) : null, hit, passage);
    }

    private static Found found(NameTrie.Match<Places.Place> match, String region, Stretch hit, Passage passage) {
        Map<String, Object> roles = new LinkedHashMap<>();
        if (match.entry().country() != null) {
            roles.put("countries", List.of(match.entry().country()));
        }
        if (region != null) {
            roles.put("regions", List.of(region));
        }
        roles.put(Found.VALUE, Captured.words(passage, hit.start(), hit.end()));
        return new Found(hit, roles);
    }
}
