package dev.tenken.model;

import java.util.List;

/**
 * The input, or the words of a command, are wrong: the user can mend it. The message says what is wrong, where, what was
 * found, what was wanted and what to do next; the command line prints it and ends with status 2.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }

    /** One exception for several problems, listed one per line in the given order. */
    public static InputException ofAll(String summary, List<String> problems) {
        return new InputException(summary + "\n  " + String.join("\n  ", problems));
    }
}
