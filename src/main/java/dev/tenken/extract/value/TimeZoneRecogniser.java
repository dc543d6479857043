package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees time zones: 日本標準時, JST(UTC+9), Asia/Tokyo. The value is the abbreviation, with the offset as written behind it; the role
 * {@code consistent} tells whether name and offset agree, where both are given.
 */
public record TimeZoneRecogniser(Clocks clocks) implements Recogniser {
    private static final Pattern OFFSET = Patterns.compile(
            "^ ?[(（]? ?(?:(?:utc|gmt) ?)?(?<sign>[+±-]) ?(?<h>\\d{1,2})(?::?(?<m>\\d{2}))?(?: ?時間| hours?)? ?[)）]?");

    @Override
    public List<Found> find(Passage passage) {
        String text = passage.text().folded();
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (Found name : clocks.zoneNames().find(passage)) {
            if (name.hit().start() < from) {
                continue;
            }
            String zone = (String) name.roles().get(Found.VALUE);
            Matcher offset = OFFSET.matcher(text).region(name.hit().end(), text.length());
            if (offset.find()) {
                from = offset.end();
                found.add(withOffset(passage, name, zone, offset));
            } else {
                found.add(name);
            }
        }
        return found;
    }

    private Found withOffset(Passage passage, Found name, String zone, Matcher offset) {
        Map<String, Object> roles = new LinkedHashMap<>();
        String written = Captured.words(passage, name.hit().end(), offset.end());
        roles.put(Found.VALUE, zone + written);
        if (!zone.equals("UTC")) {
            roles.put("consistent", clocks.agrees(zone, hours(offset)));
        }
        return new Found(new Stretch(name.hit().start(), offset.end()), roles);
    }

    private static double hours(Matcher offset) {
        double hours = Integer.parseInt(offset.group("h"))
                + (offset.group("m") == null ? 0 : Integer.parseInt(offset.group("m")) / 60.0);
        return offset.group("sign").equals("-") ? -hours : hours;
    }
}
