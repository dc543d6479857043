package dev.tenken.model.likeness;

import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A yes or no to what is either so or not so. Another answer contradicts it only where both are about the same thing by their words,
 * and where, in one document, they do not stand under one heading: there the text tells apart what they are of.
 *
 * @param yes the answer
 * @param document that gives it
 * @param heading the headings that it stands under
 * @param terms what it speaks of; see {@link Likeness}
 */
record Answer(boolean yes, String document, List<String> heading, Terms terms) {
    /** Less in common are other things: files that are encrypted, and databases that are not. */
    private static final double ALIKE = 0.6;

    /** The answers of a fact, by attribute. */
    static Map<String, Answer> of(VendorFact fact, Map<String, Boolean> answers) {
        if (answers.isEmpty()) {
            return Map.of();
        }
        Terms terms = new Terms(() -> Likeness.terms(fact));
        List<String> heading = fact.getEvidence().get(0).heading();
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> new Answer(e.getValue(), fact.getDocument(), heading, terms)));
    }

    /** Without the terms, of which there are many. */
    @Override
    public int hashCode() {
        return Objects.hash(yes, document, heading);
    }

    /** True when both can be true. */
    static boolean agree(Object one, Object other) {
        Answer a = (Answer) one;
        Answer b = (Answer) other;
        return a.yes == b.yes
                || a.document.equals(b.document) && a.heading.equals(b.heading)
                || Likeness.of(a.terms.all(), b.terms.all()) < ALIKE;
    }
}
