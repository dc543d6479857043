package dev.tenken.model.disposition;

import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;

/**
 * What a rule makes of a disposition that is in force.
 *
 * @param rule id of the rule
 * @param disposition id of the disposition
 * @param effect what follows
 * @param criterion id of the criterion concerned, or null
 * @param fact the fact set aside, or null
 * @param instead the fact that takes its place, or null
 * @param result the result that no longer counts, or null
 */
public record Ruling(
        String rule,
        String disposition,
        Effect effect,
        String criterion,
        VendorFact fact,
        VendorFact instead,
        CriterionResult result) {

    /** What follows from a disposition. */
    public enum Effect {
        /** A fact no longer counts; another may take its place. */
        SET_ASIDE,
        /** A result of a rule no longer counts. */
        STRUCK,
        /** A criterion counts as met. */
        MET,
        /** A criterion is not asked. */
        WAIVED,
        /** What a criterion lacks is accepted. */
        ACCEPTED
    }

    public static Ruling setAside(String rule, Disposition disposition, VendorFact fact) {
        return new Ruling(rule, disposition.id(), Effect.SET_ASIDE, null, fact, null, null);
    }

    public static Ruling corrected(String rule, Disposition disposition, VendorFact fact) {
        return new Ruling(rule, disposition.id(), Effect.SET_ASIDE, null, fact, disposition.corrected(fact), null);
    }

    /** The fact counts on, and the person who looked at it answers for its reading. */
    public static Ruling confirmed(String rule, Disposition disposition, VendorFact fact) {
        return corrected(rule, disposition, fact);
    }

    public static Ruling struck(String rule, Disposition disposition, CriterionResult result) {
        return new Ruling(rule, disposition.id(), Effect.STRUCK, result.criterion(), null, null, result);
    }

    public static Ruling met(String rule, Disposition disposition, Criterion criterion) {
        return new Ruling(rule, disposition.id(), Effect.MET, criterion.id(), null, null, null);
    }

    public static Ruling waived(String rule, Disposition disposition, Criterion criterion) {
        return new Ruling(rule, disposition.id(), Effect.WAIVED, criterion.id(), null, null, null);
    }

    public static Ruling accepted(String rule, Disposition disposition, Criterion criterion) {
        return new Ruling(rule, disposition.id(), Effect.ACCEPTED, criterion.id(), null, null, null);
    }
}
