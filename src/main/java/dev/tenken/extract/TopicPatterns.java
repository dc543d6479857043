package dev.tenken.extract;

import dev.tenken.model.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that is looked for about one topic.
 *
 * @param cues groups whose words make a passage a candidate
 * @param checkable attributes of which one makes a hedged statement checkable
 * @param aboutDocument whether sentences about the document itself state something of this topic too
 * @param groups the groups that the topic brings itself, by name
 * @param lexicons the lexicons that the topic brings itself, by name
 */
record TopicPatterns(
        Topic topic,
        List<Cue> cues,
        Set<String> checkable,
        boolean aboutDocument,
        List<ExtractionPattern> patterns,
        List<Frame> frames,
        Map<String, Group> groups,
        Map<String, Recogniser> lexicons) {

    /** Frames and patterns, in the order of the file. */
    List<Proven> proven() {
        return Stream.<Proven>concat(frames.stream(), patterns.stream()).toList();
    }

    /** Both together; of groups and lexicons with one name each file's patterns have their own. */
    TopicPatterns with(TopicPatterns other) {
        Set<String> either = new HashSet<>(checkable);
        either.addAll(other.checkable);
        return new TopicPatterns(
                topic,
                both(cues, other.cues),
                Set.copyOf(either),
                aboutDocument || other.aboutDocument,
                both(patterns, other.patterns),
                both(frames, other.frames),
                both(groups, other.groups),
                both(lexicons, other.lexicons));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static <T> Map<String, T> both(Map<String, T> some, Map<String, T> others) {
        Map<String, T> both = new TreeMap<>(others);
        both.putAll(some);
        return both;
    }
}
