package dev.tenken.extract.workshop;

import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.frame.Frame;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Attributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which of the words that a topic's frames name stand in a passage and around it. */
final class ConceptTrace {
    private final Lexicon lexicon;
    private final Map<String, Integer> concepts = new TreeMap<>();

    ConceptTrace(Lexicon lexicon, List<Frame> frames) {
        this.lexicon = lexicon;
        frames.stream().flatMap(ConceptTrace::named).forEach(this::add);
    }

    private static Stream<Frame.Either> named(Frame frame) {
        return Stream.of(
                        frame.evidence().stream().map(Frame.Weighed::words),
                        frame.needs().stream().map(Frame.Need::words),
                        frame.carrier().stream(),
                        frame.near().values().stream().flatMap(List::stream),
                        frame.far().values().stream().flatMap(List::stream))
                .flatMap(s -> s);
    }

    private void add(Frame.Either either) {
        String[] names = either.written().split("\\|");
        for (int i = 0; i < names.length; i++) {
            concepts.put(names[i].strip(), either.concepts()[i]);
        }
    }

    /** The words in the passage itself, by concept. */
    Map<String, List<String>> in(Passage passage) {
        Map<String, List<String>> words = new TreeMap<>();
        concepts.forEach((name, id) -> put(words, name, words(passage.text(), id, "")));
        return words;
    }

    /** The words around it, each with the place. */
    Map<String, List<String>> around(Passage passage) {
        Map<String, List<String>> words = new TreeMap<>();
        concepts.forEach((name, id) -> put(
                words,
                name,
                passage.contexts().stream()
                        .flatMap(c -> words(c.text(), id, " (" + Attributes.word(c.role()) + ")").stream())
                        .toList()));
        return words;
    }

    private static void put(Map<String, List<String>> words, String name, List<String> hits) {
        if (!hits.isEmpty()) {
            words.put(name, List.copyOf(new LinkedHashSet<>(hits)));
        }
    }

    private List<String> words(MatchText text, int concept, String place) {
        List<String> words = new ArrayList<>();
        for (Stretch hit : lexicon.marks(text).of(concept)) {
            words.add("\"" + text.folded().substring(hit.start(), hit.end()) + "\"" + place);
        }
        return words;
    }
}
