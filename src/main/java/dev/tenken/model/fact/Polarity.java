package dev.tenken.model.fact;

/** How a statement stands to its topic. */
public enum Polarity {
    /** The vendor states that it does it, with or without figures. */
    AFFIRMED,
    /** The vendor states that it does not do or offer it. */
    DENIED,
    /** The topic is mentioned without checkable content: "regularly", 定期的に. */
    VAGUE
}
