package dev.tenken.answer.question;

import dev.tenken.answer.sheet.Asked;
import dev.tenken.extract.AnswerReading.Term;
import dev.tenken.model.fact.Confidence;
import java.util.List;

/**
 * What a question asks for.
 *
 * @param asked the question
 * @param demands each thing that it asks for; empty when it is not understood
 * @param open whether it asks for values, and not whether something is so
 * @param reverse whether "yes" would state that something is not so
 * @param terms its words
 * @param confidence how sure this is
 */
public record Understanding(
        Asked asked, List<Demand> demands, boolean open, boolean reverse, List<Term> terms, Confidence confidence) {

    public boolean isUnderstood() {
        return !demands.isEmpty();
    }
}
