package dev.tenken.extract.passage;

/** What a section of a document is for: only some state what the service offers. */
public enum Section {
    /** The vendor speaks of its service, or agrees with its customers. */
    OFFER,
    /** Rules that the vendor sets for its own staff. */
    STAFF,
    /** What laws, standards or others ask for in general. */
    LAW,
    /** How to use or run something oneself. */
    MANUAL,
    /** Advice to customers. */
    ADVICE,
    /** What words mean, examples, surveys, records of change: it states nothing of the service. */
    REFERENCE
}
