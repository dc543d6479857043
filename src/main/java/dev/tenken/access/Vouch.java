package dev.tenken.access;

import dev.tenken.model.Language;

/**
 * What another place says of somebody who logged in there.
 *
 * @param identity how that place knows him, for ever
 * @param email an address that is known to be his, or null
 * @param login a name that he would like, or null
 * @param name as shown, or null
 * @param language or null
 * @param role that he has by what is said there, or null when nothing is said there of roles
 * @param mayBeNew whether somebody who is no user yet becomes one
 */
public record Vouch(
        User.Vouched identity,
        String email,
        String login,
        String name,
        Language language,
        Role role,
        boolean mayBeNew) {}
