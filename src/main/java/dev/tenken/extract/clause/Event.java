package dev.tenken.extract.clause;

/** On what event something is done. */
public enum Event {
    CHANGE,
    MAINTENANCE,
    PRICE,
    TERMS,
    INCIDENT,
    OUTAGE,
    CONTRACT_END,
    REQUEST,
    OTHER
}
