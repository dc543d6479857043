package dev.tenken.summary;

/** What the profile's rule makes of a vendor's papers, the lightest first. It is a proposal; a person decides. */
public enum Recommendation {
    ACCEPT,
    ACCEPT_WITH_CONDITIONS,
    ASK,
    DO_NOT_USE_YET
}
