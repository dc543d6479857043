package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Modality;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Section;
import dev.tenken.extract.value.ConceptRecogniser;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A frame made ready to run; {@link FrameSpec} says what each part means.
 *
 * @param path of the file it stands in, for messages
 * @param actors null for the usual ones; holds null when nobody need be named
 * @param addressees null for anybody
 */
public record Frame(
        FrameSpec spec,
        String path,
        List<Weighed> evidence,
        List<Need> needs,
        List<Either> carrier,
        List<Take> takes,
        Map<String, ConceptRecogniser> inherit,
        Map<String, List<Either>> near,
        Map<String, List<Either>> far,
        Set<Party> actors,
        Set<Party> addressees,
        Set<Modality> modalities,
        Set<Section> sections,
        Set<Passage.Kind> kinds,
        Polarity polarity) {
    public Frame {
        boolean valued = firstRequired(takes) != null;
        evidence = evidence.stream()
                .map(e -> new Weighed(e.words(), e.weight(), e.anywhere(), valued && isNeeded(needs, e.words())))
                .toList();
    }

    private static boolean isNeeded(List<Need> needs, Either words) {
        return needs.stream().anyMatch(need -> need.words().shares(words));
    }

    /** Concepts of which one is enough. @param written their names, for messages */
    public record Either(String written, int[] concepts) {
        boolean shares(Either other) {
            for (int mine : concepts) {
                for (int its : other.concepts) {
                    if (mine == its) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /**
     * Evidence and what it weighs.
     *
     * @param anywhere whether it also speaks against the frame where a heading or the sentence before has it, by its share
     * @param labels whether a label of these words may name what the frame takes: it takes a value, and cannot do without them
     */
    public record Weighed(Either words, double weight, boolean anywhere, boolean labels) {
        Weighed(Either words, double weight, boolean anywhere) {
            this(words, weight, anywhere, false);
        }
    }

    /** What is indispensable. @param anywhere whether a heading or the sentence before may give it */
    public record Need(Either words, boolean anywhere) {}

    /**
     * Values of one recogniser.
     *
     * @param roles attribute → role
     * @param exclusive whether a value of it can be of one attribute of one topic alone
     */
    public record Take(
            String name, Recogniser recogniser, Map<String, String> roles, boolean required, boolean exclusive) {}

    /** The first of its values that it cannot do without; null when there is none. */
    Take firstRequired() {
        return firstRequired(takes);
    }

    private static Take firstRequired(List<Take> takes) {
        for (int i = 0; i < takes.size(); i++) {
            if (takes.get(i).required()) {
                return takes.get(i);
            }
        }
        return null;
    }

    /** Whether its words say the opposite of what it is about. */
    boolean isTurned() {
        return FrameSpec.TURNED.equals(spec.polarity());
    }

    /** Unique in its topic. */
    public String id() {
        return spec.id();
    }

    /** Texts that must give its facts. */
    public List<PatternFile.Example> examples() {
        return spec.examples();
    }

    /** Texts that must not. */
    public List<PatternFile.Example> counter() {
        return spec.counter();
    }
}
