package dev.tenken.answer.wording;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Confidence;
import java.util.List;

/**
 * The answer to one question.
 *
 * @param verdict what it comes to
 * @param value what an open question is answered with, in few words; "" otherwise
 * @param sentence the same in words, in the language of the question
 * @param evidence the quotes that it rests on; empty when nothing is stated
 * @param nearest the passage nearest to a question that nothing is stated to, or null
 * @param confidence how sure it is; null when nothing is stated
 */
public record Reply(
        Verdict verdict,
        String value,
        String sentence,
        List<Evidence> evidence,
        Evidence nearest,
        Confidence confidence) {

    public Reply {
        evidence = List.copyOf(evidence);
    }
}
