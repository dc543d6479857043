package dev.tenken.extract;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import java.util.List;

/** On what the facts read in a text depend. */
final class ConditionsOf {
    private ConditionsOf() {}

    /** The condition of each fact of a topic, "none" where there is none. */
    static List<String> text(String text, String topic) {
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return Extractor.builtIn()
                .trace(DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null)), vendor)
                .keySet()
                .stream()
                .filter(f -> f.getTopic().json().equals(topic))
                .map(f -> f.getCondition() == null ? "none" : f.getCondition())
                .toList();
    }
}
