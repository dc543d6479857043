package dev.tenken.report.common;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What attributes of statements and their values are called: the program's own words, where it has any. */
public final class AttributeWords {
    private static final String EXTENSION = "x-";
    private static final Set<String> OF_COUNTRIES = Set.of("countries", "country", "law");
    private static final Map<?, ?> NAMES = read("report", "attributes.yaml");
    private static final Map<?, ?> VALUES = read("rules/vocabulary", "values.yaml");
    private static final Map<?, ?> COUNTRIES = read("rules/vocabulary", "country-names.yaml");

    private final Messages messages;
    private final Words words;

    public AttributeWords(Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
    }

    /** An attribute's name; the one of JSON where there is no word for it. */
    public String name(String attribute) {
        String plain = plain(attribute);
        return in(NAMES.get(plain), plain);
    }

    /** An attribute's value, with commas between several. */
    public String value(String attribute, Object value) {
        if (value instanceof List<?> several) {
            return String.join(
                    ", ", several.stream().map(v -> value(attribute, v)).toList());
        }
        String shown = words.value(value);
        if (OF_COUNTRIES.contains(plain(attribute))) {
            return in(COUNTRIES.get(shown), shown);
        }
        return VALUES.get(attribute) instanceof Map<?, ?> known ? in(known.get(shown), shown) : shown;
    }

    /** Every attribute that has a word, with both words. */
    public static Map<String, LocalizedText> names() {
        Map<String, LocalizedText> names = new TreeMap<>();
        NAMES.forEach((name, both) ->
                names.put(String.valueOf(name), new LocalizedText((String) ((Map<?, ?>) both).get("en"), (String)
                        ((Map<?, ?>) both).get("ja"))));
        return names;
    }

    private static String plain(String attribute) {
        return attribute.startsWith(EXTENSION) ? attribute.substring(EXTENSION.length()) : attribute;
    }

    private String in(Object both, String otherwise) {
        Language language = messages.language();
        return both instanceof Map<?, ?> texts ? String.valueOf(texts.get(language.code())) : otherwise;
    }

    private static Map<?, ?> read(String folder, String name) {
        SourceFile file = SourceFiles.builtIn(folder, name).stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Data.readYaml(file.text(), file.path(), Map.class);
    }
}
