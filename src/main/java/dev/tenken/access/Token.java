package dev.tenken.access;

import java.time.Instant;

/**
 * A key for a program. Its text is told when it is made, and kept nowhere.
 *
 * @param id to call it by
 * @param login of its owner
 * @param name what it is for
 * @param role it has, unless its owner has a lower one by now
 * @param used when last, to the minute, or null
 * @param revoked when, or null
 */
public record Token(
        String id,
        String login,
        String name,
        Scope scope,
        Role role,
        Instant created,
        Instant expires,
        Instant used,
        Instant revoked) {

    public boolean isInForce(Instant now) {
        return revoked == null && now.isBefore(expires);
    }

    /** A token with its text, to be told once. */
    public record Made(Token token, String text) {
        @Override
        public String toString() {
            return token.toString();
        }
    }
}
