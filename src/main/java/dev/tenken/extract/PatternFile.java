package dev.tenken.extract;

import dev.tenken.extract.concept.Lexicon;
import java.util.List;
import java.util.Map;

/**
 * One file of rules/extraction as it is written. A topic's file has a topic and patterns; a shared file has only groups and
 * lexicons.
 *
 * @param topic JSON word of the topic, or null for shared files
 * @param groups words of one meaning, by name
 * @param lexicons words that stand for a value, by lexicon and value; the value {@code $words} is the words as written
 * @param cues names of groups whose words make a passage a candidate for this topic; null when the file does not say
 * @param checkable attributes that give a statement checkable content: without any of them a hedged statement is vague
 * @param aboutDocument whether sentences about the document itself state something of this topic too
 * @param patterns what is looked for
 * @param concepts words of one meaning under dictionary forms, by name
 * @param values words that stand for a value, by kind of value and value; the value {@code $words} is the words as written
 * @param frames how the topic is stated
 */
record PatternFile(
        String topic,
        Map<String, Words> groups,
        Map<String, Map<String, Words>> lexicons,
        List<String> cues,
        List<String> checkable,
        boolean aboutDocument,
        List<Spec> patterns,
        Map<String, Lexicon.ConceptWords> concepts,
        Map<String, Map<String, Lexicon.ConceptWords>> values,
        List<FrameSpec> frames) {

    PatternFile {
        groups = groups == null ? Map.of() : groups;
        lexicons = lexicons == null ? Map.of() : lexicons;
        checkable = orEmpty(checkable);
        patterns = orEmpty(patterns);
        concepts = concepts == null ? Map.of() : concepts;
        values = values == null ? Map.of() : values;
        frames = orEmpty(frames);
    }

    /** Regular expressions over the folded text, in both languages. */
    record Words(List<String> ja, List<String> en) {
        Words {
            ja = orEmpty(ja);
            en = orEmpty(en);
        }
    }

    /**
     * One pattern.
     *
     * @param id unique in its topic
     * @param kinds kinds of passages it looks in: sentence, item, row; empty for all
     * @param needs groups that the passage itself must hold; "a|b" for either
     * @param context groups that the passage or what introduces it must hold
     * @param heading groups that what introduces the passage must hold
     * @param never groups that the passage must not hold
     * @param neverAround groups that what introduces the passage must not hold
     * @param match expressions of which one must be found; named groups become attributes, taken values must lie inside, and
     *     {@code {{customer}}} stands for the words of the group of that name
     * @param take attributes that recognisers must find: attribute → recogniser or recogniser.role
     * @param also attributes that recognisers may find
     * @param inherit attributes that the nearest heading, lead-in or sentence before may give when the passage does not
     * @param sees recognisers that must see a value, which becomes no attribute
     * @param unless recognisers that must see nothing in the passage
     * @param near group that a taken value must stand near to
     * @param within how many letters away at most
     * @param clausewise each clause is a statement of its own: what is needed, what must not be seen, what is taken and what denies
     *     stand in one clause; a
     *     row is one clause
     * @param denial group whose words deny this statement, where the common negation says too much
     * @param set fixed attributes; {@code $polarity} is true when affirmed and false when denied
     * @param polarity affirmed, denied or vague; null to read it from the text
     * @param examples texts that must give these facts
     * @param counter texts that must not be matched
     */
    record Spec(
            String id,
            List<String> kinds,
            List<String> needs,
            List<String> context,
            List<String> heading,
            List<String> never,
            List<String> neverAround,
            Words match,
            Map<String, String> take,
            Map<String, String> also,
            Map<String, String> inherit,
            List<String> sees,
            List<String> unless,
            String near,
            Integer within,
            boolean clausewise,
            String denial,
            Map<String, Object> set,
            String polarity,
            List<Example> examples,
            List<Example> counter) {

        Spec {
            kinds = orEmpty(kinds);
            needs = orEmpty(needs);
            context = orEmpty(context);
            heading = orEmpty(heading);
            never = orEmpty(never);
            neverAround = orEmpty(neverAround);
            take = take == null ? Map.of() : take;
            also = also == null ? Map.of() : also;
            inherit = inherit == null ? Map.of() : inherit;
            sees = orEmpty(sees);
            unless = orEmpty(unless);
            set = set == null ? Map.of() : set;
            examples = orEmpty(examples);
            counter = orEmpty(counter);
        }
    }

    /**
     * A text and what the pattern makes of it.
     *
     * @param text a passage or a few lines; in an example the fact's quote stands between {@code <m>} and {@code </m>}
     * @param under a heading that it stands below, or null
     * @param gives the fact's attributes in JSON form
     * @param polarity the fact's polarity; null for affirmed
     */
    record Example(String text, String under, Map<String, Object> gives, String polarity) {
        Example {
            gives = gives == null ? Map.of() : gives;
        }
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
