package dev.tenken.extract;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.fact.Attributes;
import java.util.List;
import java.util.TreeMap;

/** What the built-in topics read in a text, in short words for tests. */
public final class FactsOf {
    private FactsOf() {}

    /** Each fact as "topic polarity [services] {attributes}", sorted. */
    public static List<String> text(String text) {
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return Extractor.builtIn()
                .trace(DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null)), vendor)
                .keySet()
                .stream()
                .map(f -> f.getTopic().json() + " " + Attributes.word(f.getPolarity()) + " " + f.getServices() + " "
                        + new TreeMap<>(Attributes.of(f)))
                .sorted()
                .toList();
    }

    /** As {@link #text}, of one topic, without its name. */
    public static List<String> text(String text, String topic) {
        return text(text).stream()
                .filter(f -> f.startsWith(topic + " "))
                .map(f -> f.substring(topic.length() + 1))
                .toList();
    }
}
