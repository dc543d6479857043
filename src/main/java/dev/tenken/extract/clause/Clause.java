package dev.tenken.extract.clause;

import dev.tenken.extract.party.Party;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Polarity;

/** A part of a sentence with a predicate of its own. */
public final class Clause {
    private final Stretch stretch;

    Clause(Stretch stretch) {
        this.stretch = stretch;
    }

    public Stretch stretch() {
        return stretch;
    }

    public Polarity polarity(Stretch anchor) {
        return Polarity.AFFIRMED;
    }

    public Modality modality() {
        return Modality.DOES;
    }

    public boolean hedged() {
        return false;
    }

    public Party actor() {
        return null;
    }

    public Party addressee() {
        return null;
    }

    /** The predicate of a later clause that this one shares, or null. */
    public Stretch borrowed() {
        return null;
    }

    public boolean supposed(Stretch words) {
        return false;
    }
}
