package dev.tenken.extract.frame;

import dev.tenken.extract.concept.Lexicon;
import java.util.List;
import java.util.Map;

/**
 * One file of rules/extraction as it is written. A topic's file has a topic and frames; a shared file has only concepts and values.
 *
 * @param topic JSON word of the topic, or null for shared files
 * @param cues names of concepts whose words make a passage a candidate for this topic; null when the file does not say
 * @param checkable attributes, or single values of them, that give a statement checkable content: without any of them a hedged statement is vague
 * @param aboutDocument whether sentences about the document itself state something of this topic too
 * @param concepts words of one meaning under dictionary forms, by name
 * @param values words that stand for a value, by kind of value and value; the value {@code $words} is the words as written
 * @param frames how the topic is stated
 */
public record PatternFile(
        String topic,
        List<String> cues,
        List<String> checkable,
        boolean aboutDocument,
        Map<String, Lexicon.ConceptWords> concepts,
        Map<String, Map<String, Lexicon.ConceptWords>> values,
        List<FrameSpec> frames) {

    public PatternFile {
        checkable = orEmpty(checkable);
        concepts = concepts == null ? Map.of() : concepts;
        values = values == null ? Map.of() : values;
        frames = orEmpty(frames);
    }

    /**
     * A text and what the frame makes of it.
     *
     * @param text a passage or a few lines; in an example the fact's quote stands between {@code <m>} and {@code </m>}
     * @param under a heading that it stands below, or null
     * @param gives the fact's attributes in JSON form
     * @param polarity the fact's polarity; null for affirmed
     */
    public record Example(String text, String under, Map<String, Object> gives, String polarity) {
        public Example {
            gives = gives == null ? Map.of() : gives;
        }
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
