package dev.tenken.model.fact;

/** On what something is done. The more particular stand before the more general: a change of prices is {@link #PRICE}. */
public enum Event {
    PRICE,
    TERMS,
    CONTRACT_END,
    MAINTENANCE,
    OUTAGE,
    INCIDENT,
    REQUEST,
    CHANGE,
    /** A condition that names none of these. */
    OTHER
}
