package dev.tenken.answer.question;

import dev.tenken.answer.sheet.Asked;
import dev.tenken.extract.AnswerReading.Term;
import dev.tenken.model.fact.Confidence;
import java.util.List;

/**
 * What a question asks for.
 *
 * @param asked the question
 * @param text the question in the words of papers
 * @param demands each thing that it asks for; empty when it is not understood
 * @param open whether it asks for values, and not whether something is so
 * @param twofold whether it asks whether something is so, and for a value of it besides
 * @param reverse whether "yes" would state that something is not so
 * @param terms its words
 * @param confidence how sure this is
 */
public record Understanding(
        Asked asked,
        String text,
        List<Demand> demands,
        boolean open,
        boolean twofold,
        boolean reverse,
        List<Term> terms,
        Confidence confidence) {

    public boolean isUnderstood() {
        return !demands.isEmpty();
    }
}
