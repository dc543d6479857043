package dev.tenken.access;

import dev.tenken.model.Language;

/**
 * Who asks for something, by a session or by a token.
 *
 * @param login of the user, for the event log
 * @param name as shown
 * @param role by a token never more than its owner's
 * @param scope READ for a token that may only read
 * @param mustChangePassword whether nothing else may be done before
 * @param token id of the token, or null for a session
 */
public record Caller(
        String login,
        String name,
        Language language,
        Role role,
        Scope scope,
        boolean mustChangePassword,
        String token) {

    public boolean may(Permission permission) {
        boolean inScope = scope == Scope.WRITE || permission == Permission.READ;
        return inScope && !mustChangePassword && role.may(permission);
    }
}
