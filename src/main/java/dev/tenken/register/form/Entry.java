package dev.tenken.register.form;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody wrote of one vendor or document: texts by key, each with its place. A key that is missing says nothing; an empty text takes
 * back what was said before.
 *
 * @param place of the whole, for messages
 * @param texts by key
 * @param places of the texts by key
 */
public record Entry(String place, Map<String, String> texts, Map<String, String> places) {

    public Entry {
        texts = new LinkedHashMap<>(texts);
        places = Map.copyOf(places);
    }

    /** Texts that all stand at one place, as the words of a command do. */
    public static Entry at(String place, Map<String, String> texts) {
        return new Entry(place, texts, Map.of());
    }

    /** Whether the key is there, even with an empty text. */
    boolean speaksOf(String key) {
        return texts.containsKey(key);
    }

    /** The text without blanks around it, or null when it is empty or missing. */
    String text(String key) {
        String text = texts.getOrDefault(key, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** Where the key's text stands, with the key. */
    String placeOf(String key) {
        String at = places.get(key);
        return (at == null ? place : at) + ", " + key;
    }
}
