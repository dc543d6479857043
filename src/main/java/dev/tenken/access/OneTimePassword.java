package dev.tenken.access;

import java.time.Instant;

/**
 * A password that is told once and kept nowhere.
 *
 * @param login whose
 * @param until when it does not hold any more
 */
public record OneTimePassword(String login, String password, Instant until) {
    /** Without the password, lest it stands in a log. */
    @Override
    public String toString() {
        return "one-time password of " + login + " until " + until;
    }
}
