package dev.tenken.history.compare;

/** Whose change it is. */
public enum Attribution {
    /** The vendor's documents say something else. */
    VENDOR,
    /** The same is measured otherwise: rules, thresholds, catalog, patterns, program, facts from outside. */
    YARDSTICK,
    /** Both changed, and what is recorded does not tell them apart. */
    BOTH,
    /** An auditor's disposition came, went or expired; the machine's own verdict stands, or went another way. */
    AUDITOR,
    /** The vendor came into the portfolio or left it. */
    PORTFOLIO,
    /** Nothing that is recorded explains it. */
    UNEXPLAINED
}
