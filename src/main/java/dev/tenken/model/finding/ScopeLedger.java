package dev.tenken.model.finding;

import dev.tenken.model.catalog.Control;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Topic;
import java.util.List;

/**
 * What the vendor's papers speak of, and where they speak of less than all of it.
 *
 * @param offers products, plans and trials that the papers name: those of the vendor description first, then by place
 * @param undeclared products or plans that statements differ by although no vendor description names them
 * @param restrictions by place
 */
public record ScopeLedger(List<Offer> offers, List<String> undeclared, List<Restriction> restrictions) {

    /** Nothing is said. */
    public static final ScopeLedger NONE = new ScopeLedger(List.of(), List.of(), List.of());

    public ScopeLedger {
        offers = List.copyOf(offers);
        undeclared = List.copyOf(undeclared);
        restrictions = List.copyOf(restrictions);
    }

    public boolean isEmpty() {
        return offers.isEmpty() && restrictions.isEmpty();
    }

    /** What can be ordered. */
    public enum Sort {
        PRODUCT,
        PLAN,
        TRIAL
    }

    /**
     * A product, plan or trial.
     *
     * @param name as written
     * @param statements how many statements hold for it alone, or for it and some others
     * @param evidence where it is first named, or null when no statement names it
     */
    public record Offer(Sort sort, String name, int statements, Evidence evidence) {}

    /** How a statement holds for less than all. */
    public enum Limit {
        /** For one product or plan. */
        OFFER,
        /** On a condition: on request, as an option. */
        CONDITION,
        /** For nothing else: "only", 「に限り」. */
        ONLY,
        /** Not for all: "except", 「除く」, 「対象外」. */
        EXCEPT
    }

    /**
     * Words that restrict a statement.
     *
     * @param words as written; for products and plans their names
     * @param topics of the statements; empty when the passage gave none
     * @param evidence the passages, by place; at least one
     * @param limited verdicts that rest on the statements, by control
     */
    public record Restriction(
            Limit limit, String words, List<Topic> topics, List<Evidence> evidence, List<Limited> limited) {

        public Restriction {
            topics = List.copyOf(topics);
            evidence = List.copyOf(evidence);
            limited = List.copyOf(limited);
        }
    }

    /**
     * A verdict that rests on a restricted statement.
     *
     * @param service or null for the vendor as a whole
     */
    public record Limited(Control control, String service, Verdict verdict) {}
}
