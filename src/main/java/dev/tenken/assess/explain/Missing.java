package dev.tenken.assess.explain;

/** The condition at which a quiet rule stopped, for one set of facts. */
public interface Missing {

    /** What the rule lacked, or null when all its conditions are fulfilled. */
    String of(String rule);
}
