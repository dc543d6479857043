package dev.tenken.disposition;

import dev.tenken.model.disposition.Disposition;

/** Somebody else said something meanwhile; nothing was changed. */
public final class Changed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was done meanwhile. */
    public enum Way {
        /** Somebody decided on the same. */
        DECIDED,
        /** It was changed. */
        CHANGED,
        /** It was withdrawn. */
        WITHDRAWN
    }

    private final Way way;
    private final String who;
    private final String id;

    private Changed(Way way, String who, String id) {
        super("disposition " + id + ": "
                + (way == Way.DECIDED
                        ? who + " decided on the same already"
                        : who + " changed or withdrew it meanwhile")
                + "; look at it again, nothing was changed");
        this.way = way;
        this.who = who;
        this.id = id;
    }

    static Changed decided(Disposition said) {
        return new Changed(Way.DECIDED, said.author(), said.id());
    }

    static Changed by(Version newer) {
        return new Changed(newer.standing() ? Way.CHANGED : Way.WITHDRAWN, newer.actor(), newer.id());
    }

    public Way way() {
        return way;
    }

    /** Who did it. */
    public String who() {
        return who;
    }

    /** Id of the disposition. */
    public String id() {
        return id;
    }
}
