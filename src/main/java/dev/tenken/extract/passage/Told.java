package dev.tenken.extract.passage;

import dev.tenken.extract.text.MatchText;
import java.util.Map;
import java.util.stream.Collectors;

/** How words and values are written out for those who write frames. */
public final class Told {

    private Told() {}

    /** The words of a group that stand in a text, in quotation marks; empty when there are none. */
    public static String words(Group group, MatchText text) {
        return group.all(text).stream()
                .map(h -> "\"" + text.folded().substring(h.start(), h.end()) + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Attributes with their values, or a recogniser's roles. */
    public static String values(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
