package dev.tenken.extract.frame;

import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.value.ConceptRecogniser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds the concepts of one file to the lexicon, and finds them by name: a topic's own before the shared ones. */
final class ConceptLoader {
    private final Lexicon lexicon;
    private final String path;
    private final String prefix;
    private final List<String> problems;

    /** @param prefix of the names of this file's concepts in the lexicon; empty for shared ones */
    ConceptLoader(Lexicon lexicon, String path, String prefix, List<String> problems) {
        this.lexicon = lexicon;
        this.path = path;
        this.prefix = prefix;
        this.problems = problems;
    }

    void add(Map<String, Lexicon.ConceptWords> concepts) {
        concepts.forEach((name, words) -> add(name, words, "concept " + name));
        concepts.forEach((name, words) -> {
            if (words != null) {
                words.is().forEach(other -> include(name, other));
            }
        });
    }

    private void include(String name, String other) {
        Integer included = find(other);
        if (included == null) {
            problems.add(path + ": concept " + name + " is: unknown concept \"" + other + "\"");
        } else {
            lexicon.include(lexicon.id(prefix + name), included);
        }
    }

    private int add(String name, Lexicon.ConceptWords words, String called) {
        boolean empty = words == null
                || words.ja().isEmpty() && words.en().isEmpty() && words.is().isEmpty();
        if (empty) {
            problems.add(path + ": " + called + " has no words");
            return lexicon.id(prefix + name);
        }
        try {
            return lexicon.add(prefix + name, words);
        } catch (IllegalArgumentException e) {
            problems.add(path + ": " + called + ": " + e.getMessage());
            return lexicon.id(prefix + name);
        }
    }

    ConceptRecogniser values(String name, Map<String, Lexicon.ConceptWords> values) {
        List<ConceptRecogniser.Entry> entries = new ArrayList<>();
        if (values == null || values.isEmpty()) {
            problems.add(path + ": values " + name + " has no values; wanted words by value, such as " + name
                    + ": {daily: {en: [every day]}}");
            return new ConceptRecogniser(lexicon, List.of());
        }
        values.forEach((value, words) -> {
            String called = name + "." + value;
            String concept = "values " + called;
            entries.add(new ConceptRecogniser.Entry(value, add(concept, words, "value " + called)));
            if (words != null) {
                words.is().forEach(other -> include(concept, other));
            }
        });
        return new ConceptRecogniser(lexicon, List.copyOf(entries));
    }

    /** The number of the concept of this name, or null. */
    Integer find(String name) {
        Integer own = lexicon.known(prefix + name);
        return own == null ? lexicon.known(name) : own;
    }
}
