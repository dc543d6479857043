package dev.tenken.model.finding;

import dev.tenken.model.fact.Attributes;
import java.util.Collection;
import java.util.List;

/** What the facts say about one criterion. */
public enum Outcome {
    MET,
    FAILED,
    VAGUE,
    CONDITIONAL,
    CONTRADICTED,
    SILENT;

    private static final List<Outcome> WEIGHTIEST_FIRST =
            List.of(CONTRADICTED, FAILED, MET, CONDITIONAL, VAGUE, SILENT);

    /** True when this outcome counts, and not the other one, where rules came to both on the same facts. */
    public boolean outweighs(Outcome other) {
        return WEIGHTIEST_FIRST.indexOf(this) < WEIGHTIEST_FIRST.indexOf(other);
    }

    /**
     * The one of these that counts. What is met of one thing and failed of another is neither.
     *
     * @param outcomes at least one
     */
    public static Outcome weightiest(Collection<?> outcomes) {
        boolean divided = outcomes.contains(MET) && outcomes.contains(FAILED) && outcomes.contains(VAGUE);
        if (divided && !outcomes.contains(CONTRADICTED)) {
            return VAGUE;
        }
        return WEIGHTIEST_FIRST.stream().filter(outcomes::contains).findFirst().orElseThrow();
    }

    /** The word used in JSON and at the end of rule ids, such as {@code met}. */
    public String word() {
        return Attributes.word(this);
    }
}
