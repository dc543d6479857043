package dev.tenken.extract.clause;

/** How a clause means what it says. */
public enum Modality {
    DOES,
    MUST,
    MAY,
    PLANS,
    RECOMMENDS,
    AIMS,
    ASKS
}
