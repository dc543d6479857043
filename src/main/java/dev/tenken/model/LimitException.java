package dev.tenken.model;

/** Work that would grow beyond a limit of the program: what was asked is too large, or will not end. Nothing is half done. */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;

    /** @param text which limit, what was got, and what to do */
    public LimitException(LocalizedText text) {
        super(text.en());
        this.text = text;
    }

    /** Which limit, what was got, and what to do. */
    public LocalizedText text() {
        return text;
    }
}
