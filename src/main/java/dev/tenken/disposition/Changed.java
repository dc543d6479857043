package dev.tenken.disposition;

/** Somebody else said something meanwhile; nothing was changed. */
public final class Changed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Changed(String message) {
        super(message);
    }
}
