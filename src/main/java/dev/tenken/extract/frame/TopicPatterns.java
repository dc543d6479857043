package dev.tenken.extract.frame;

import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.fact.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that is looked for about one topic.
 *
 * @param cues words that make a passage a candidate
 * @param checkable attributes, or single values of attributes as {@code attribute=value}, of which one makes a hedged statement checkable
 * @param aboutDocument whether sentences about the document itself state something of this topic too
 * @param frames in the order of the file
 * @param values the kinds of values that the topic brings itself, by name
 */
public record TopicPatterns(
        Topic topic,
        List<Cue> cues,
        Set<String> checkable,
        boolean aboutDocument,
        List<Frame> frames,
        Map<String, Recogniser> values) {
    /** Stands between an attribute and the one value of it that is meant. */
    static final String VALUE = "=";

    /** Whether one of these values gives a statement content that can be checked. */
    public boolean isCheckable(Map<String, Object> given) {
        return given.entrySet().stream()
                .anyMatch(v -> checkable.contains(v.getKey())
                        || (v.getValue() instanceof List<?> list ? list : List.of(v.getValue()))
                                .stream().anyMatch(one -> checkable.contains(v.getKey() + VALUE + one)));
    }

    /** Whether it matters how often something is done: then what is done now and then is no more than a word. */
    public boolean isOften() {
        return checkable.contains("frequency");
    }

    /** Both together; of kinds of values with one name each file's frames have their own. */
    TopicPatterns with(TopicPatterns other) {
        Set<String> either = new HashSet<>(checkable);
        either.addAll(other.checkable);
        Map<String, Recogniser> kinds = new TreeMap<>(other.values);
        kinds.putAll(values);
        return new TopicPatterns(
                topic,
                both(cues, other.cues),
                Set.copyOf(either),
                aboutDocument || other.aboutDocument,
                both(frames, other.frames),
                kinds);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
