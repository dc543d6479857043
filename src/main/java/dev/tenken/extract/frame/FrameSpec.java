package dev.tenken.extract.frame;

import java.util.List;
import java.util.Map;

/**
 * One way in which a topic is stated, as it is written: what shows it, what it gives, and the texts that prove it. Evidence adds up; nothing
 * but {@code needs} is indispensable.
 *
 * <p>Words are named by concept; "a|b" for either. They are looked for in the clause itself and in what it is read with: question, label of
 * the row and head of the column count like the clause's own words, a lead-in or a heading less; {@link Presence} says how much.
 *
 * @param id unique in its topic
 * @param evidence concept → weight; a negative weight is evidence for something else and counts in the clause and in
 *     what speaks with it, not in a heading or the sentence before
 * @param threshold what the weights of what is present must come to; 3 when not given
 * @param needs concepts that must be in the clause or speak with it; with "~" behind, anywhere around
 * @param carrier concepts of which one must be in the clause itself; any evidence or taken value when empty
 * @param take attributes that the clause must have a value for: attribute → recogniser or recogniser.role
 * @param also attributes that it may have a value for
 * @param inherit attributes that a question, lead-in or heading may give when the clause does not: attribute → values
 * @param near attribute → concepts that its value belongs to; the evidence when not given
 * @param far attribute → concepts that take the value away when they stand nearer to it
 * @param within letters between a value and what it belongs to, at most; no limit when not given
 * @param otherwise attributes that hold when neither the clause nor what it is read with gives a value: attribute → value
 * @param yields attributes that another frame of the topic may give of the same clause, then this one says nothing
 * @param set fixed attributes; {@code $polarity} is true when affirmed and false when denied
 * @param actor parties who may act, and "none" when nobody is named; all but customers, authorities and third parties when empty
 * @param addressee parties to or for whom it may be done, and "none"; anybody when empty
 * @param modality how the clause may be put: does, must, may, plans, recommends, aims, asks; all when empty
 * @param sections kinds of sections it is read in; offer when empty
 * @param kinds kinds of passages: sentence, item, row; all when empty
 * @param when what the text must say, affirmed, denied or vague; any when null
 * @param polarity affirmed, denied or vague; turned when the words say the opposite, as "unencrypted" does; null to read it from the text
 * @param examples texts that must give these facts
 * @param counter texts that must not
 */
public record FrameSpec(
        String id,
        Map<String, Double> evidence,
        Double threshold,
        List<String> needs,
        List<String> carrier,
        Map<String, String> take,
        Map<String, String> also,
        Map<String, String> inherit,
        Map<String, List<String>> near,
        Map<String, List<String>> far,
        Integer within,
        Map<String, Object> otherwise,
        List<String> yields,
        Map<String, Object> set,
        List<String> actor,
        List<String> addressee,
        List<String> modality,
        List<String> sections,
        List<String> kinds,
        String when,
        String polarity,
        List<PatternFile.Example> examples,
        List<PatternFile.Example> counter) {

    /** What is affirmed denies the topic, and what is denied affirms it. */
    static final String TURNED = "turned";

    private static final double THRESHOLD = 3;

    public FrameSpec {
        evidence = orEmpty(evidence);
        threshold = threshold == null ? (Double) THRESHOLD : threshold;
        needs = PatternFile.orEmpty(needs);
        carrier = PatternFile.orEmpty(carrier);
        take = orEmpty(take);
        also = orEmpty(also);
        inherit = orEmpty(inherit);
        near = orEmpty(near);
        far = orEmpty(far);
        otherwise = orEmpty(otherwise);
        yields = PatternFile.orEmpty(yields);
        set = orEmpty(set);
        actor = PatternFile.orEmpty(actor);
        addressee = PatternFile.orEmpty(addressee);
        modality = PatternFile.orEmpty(modality);
        sections = PatternFile.orEmpty(sections);
        kinds = PatternFile.orEmpty(kinds);
        examples = PatternFile.orEmpty(examples);
        counter = PatternFile.orEmpty(counter);
    }

    private static <V> Map<String, V> orEmpty(Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
