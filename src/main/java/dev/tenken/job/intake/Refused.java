package dev.tenken.job.intake;

/** A file that is not let in. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Nothing was sent. */
        NOTHING,
        TOO_MANY,
        /** The name has nothing that a file could be called. */
        NAME,
        /** Two files of one request are called the same. */
        TWICE,
        /** The ending is none of those that are read. */
        ENDING,
        EMPTY,
        /** It begins otherwise than files of its ending do. */
        CONTENT,
        /** An office file with a password, or of the format before 2007. */
        OLD_OFFICE
    }

    private final Reason reason;
    private final String file;

    public Refused(Reason reason, String file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /** What it is called, or "". */
    public String file() {
        return file;
    }
}
