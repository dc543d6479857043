package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.NameTrie;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Places;
import dev.tenken.extract.value.Recogniser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees firms with the country of each right behind them: "AWS: Japan; SendGrid and Zendesk: USA", 「SendGrid（米国）」. The role
 * {@code country} is its code; firms that are joined share the one behind the last of them.
 */
public record PlacedFirms(Recogniser firms, Places places) implements Recogniser {
    private static final Pattern LINK = Patterns.compile("(?:,? ?(?:inc|llc|ltd|gmbh)\\b\\.?)? ?(?:[:(]|[-–—] |→) ?");
    private static final Pattern JOINED = Patterns.compile(" ?(?:and|&|、|及び|および|と|・|,) ?");

    @Override
    public List<Found> find(Passage passage) {
        List<Found> placed = new ArrayList<>();
        List<Found> named = firms.find(passage);
        String shared = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Found name = named.get(i);
            String own = countryBehind(passage, name.hit().end());
            boolean joined = own == null && i + 1 < named.size() && isJoined(passage, name, named.get(i + 1));
            shared = joined ? shared : own;
            if (shared != null) {
                placed.add(0, with(name, shared));
            }
        }
        return placed;
    }

    private String countryBehind(Passage passage, int end) {
        String text = passage.text().folded();
        Matcher link = LINK.matcher(text).region(end, text.length());
        if (!link.lookingAt()) {
            return null;
        }
        NameTrie.Match<Places.Place> place = places.placeAt(passage, link.end());
        return place == null || !place.entry().isCountry()
                ? null
                : place.entry().country();
    }

    private static boolean isJoined(Passage passage, Found name, Found next) {
        String text = passage.text().folded();
        return name.hit().end() <= next.hit().start()
                && JOINED.matcher(text.substring(name.hit().end(), next.hit().start()))
                        .matches();
    }

    private static Found with(Found name, String country) {
        Map<String, Object> roles = new LinkedHashMap<>(name.roles());
        roles.put("country", country);
        return new Found(name.hit(), roles);
    }
}
