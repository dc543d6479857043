package dev.tenken.access;

/** What somebody may do. */
public enum Permission {
    /** See everything that is kept but users, tokens of others and settings of access. */
    READ,
    /** Upload papers, start runs, bring in facts, write dispositions, ask and answer questions, plan. */
    ASSESS,
    /** Sign an assessment, send it back, lock it. Whether one may sign a certain one is {@link SigningRule}'s to say. */
    SIGN,
    /** Manage users, everybody's tokens, and settings. */
    ADMINISTER
}
