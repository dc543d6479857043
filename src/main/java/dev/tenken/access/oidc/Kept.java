package dev.tenken.access.oidc;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser keeps while it is elsewhere, so that what it comes back with can be known to be its own.
 *
 * @param state comes back beside the code
 * @param nonce comes back in the token
 * @param verifier proves to the other place that the code is asked for by whom it was made for
 * @param redirect where it comes back to
 * @param began when it was sent away
 */
record Kept(String state, String nonce, String verifier, String redirect, Instant began) {
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int BYTES = 32;
    private static final int PARTS = 5;
    private static final int MOST = 4000;

    static Kept make(SecureRandom random, String redirect, Instant now) {
        return new Kept(secret(random), secret(random), secret(random), redirect, now);
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** In characters that a cookie may hold. */
    String text() {
        String where =
                Base64.getUrlEncoder().withoutPadding().encodeToString(redirect.getBytes(StandardCharsets.UTF_8));
        return String.join(".", state, nonce, verifier, where, String.valueOf(began.toEpochMilli()));
    }

    /** Nothing when it is none, or too old. */
    static Optional<Kept> of(String text, Instant now) {
        if (text == null || text.length() > MOST) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        try {
            if (parts.length != PARTS || parts[0].isEmpty()) {
                return Optional.empty();
            }
            String redirect = new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8);
            Instant began = Instant.ofEpochMilli(Long.parseLong(parts[4]));
            return Optional.of(new Kept(parts[0], parts[1], parts[2], redirect, began))
                    .filter(kept -> now.isBefore(began.plus(LONGEST)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
