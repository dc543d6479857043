package dev.tenken.access;

import dev.tenken.model.Language;
import java.time.Instant;

/**
 * Somebody who may use the pages.
 *
 * @param login the name to log in with, which never changes
 * @param name as shown
 * @param email in lower case, or null
 * @param language of the pages
 * @param active whether logging in is allowed
 * @param hasPassword whether a password is kept here; otherwise somebody else vouches for the user
 * @param mustChangePassword whether it is one that somebody else chose: nothing else may be done before
 * @param passwordUntil until when that one holds, or null
 * @param identity who vouches for the user and under what name, or null
 * @param created when
 * @param lastSeen to the minute, or null when never
 */
public record User(
        String login,
        String name,
        String email,
        Language language,
        Role role,
        boolean active,
        boolean hasPassword,
        boolean mustChangePassword,
        Instant passwordUntil,
        Vouched identity,
        Instant created,
        Instant lastSeen) {

    /**
     * A user as another place knows it.
     *
     * @param issuer the place
     * @param subject the name there, which never changes
     */
    public record Vouched(String issuer, String subject) {}
}
