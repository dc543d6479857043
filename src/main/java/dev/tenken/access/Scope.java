package dev.tenken.access;

/** How far a token reaches: its owner's role is the other bound. */
public enum Scope {
    READ,
    WRITE;

    /** As it is stored and written. */
    public String word() {
        return Words.of(this);
    }

    /** @throws AccessException when there is no such scope */
    public static Scope of(String word) {
        return Words.value(Scope.class, "scope", word);
    }
}
