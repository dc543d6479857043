package dev.tenken.web;

import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;

/** Requests that the libraries below could not read: what came is too large, or no form. That is no failure of the program. */
final class Unreadable {
    private static final int TOO_LARGE = 413;
    private static final int MALFORMED = 400;
    /** Of Jetty's parser of forms, which has no type of its own for it. */
    private static final String EXCEEDS = "max";

    private Unreadable() {}

    /** What to tell of it; nothing when the problem is another one. */
    static Optional<Refusal> refusal(Throwable problem) {
        boolean malformed = false;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            int code = code(cause);
            if (code == TOO_LARGE) {
                return Optional.of(new Refusal(TOO_LARGE, "refused.too-large"));
            }
            malformed |= code == MALFORMED || cause instanceof EOFException;
        }
        return malformed ? Optional.of(new Refusal(MALFORMED, "refused.malformed")) : Optional.empty();
    }

    private static int code(Throwable cause) {
        if (cause instanceof HttpException known) {
            return known.getCode();
        }
        if (cause instanceof HttpResponseException known) {
            return known.getStatus();
        }
        boolean exceeds = cause instanceof IllegalStateException
                && String.valueOf(cause.getMessage()).contains(EXCEEDS);
        return exceeds && cause.getStackTrace().length > 0 && isForm(cause.getStackTrace()[0]) ? TOO_LARGE : 0;
    }

    private static boolean isForm(StackTraceElement place) {
        return place.getClassName().startsWith("org.eclipse.jetty.http.MultiPart");
    }
}
