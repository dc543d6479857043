package dev.tenken.extract.clause;

/** How a clause puts what its predicate says. */
public enum Modality {
    /** It is so, or is done. */
    DOES,
    /** It is owed: must, shall, なければならない. Of a denied clause: it need not be. */
    MUST,
    /** It can or may happen: できる, ことがある. */
    MAY,
    /** It is announced or thought of, and not yet done. */
    PLANS,
    /** It is advised: should, 推奨. */
    RECOMMENDS,
    /** It is striven for and not promised. */
    AIMS,
    /** The reader is asked to do it: please, ください. */
    ASKS
}
