package dev.tenken.access;

import dev.tenken.model.Language;

/**
 * What is to be said of a user. Null says nothing: a new user gets the usual, another one keeps what there is.
 *
 * @param email empty takes it back
 */
public record UserFields(String name, String email, Language language, Role role, Boolean active) {
    public static final UserFields NONE = new UserFields(null, null, null, null, null);

    public UserFields name(String is) {
        return new UserFields(is, email, language, role, active);
    }

    public UserFields email(String is) {
        return new UserFields(name, is, language, role, active);
    }

    public UserFields language(Language is) {
        return new UserFields(name, email, is, role, active);
    }

    public UserFields role(Role is) {
        return new UserFields(name, email, language, is, active);
    }

    public UserFields active(Boolean is) {
        return new UserFields(name, email, language, role, is);
    }
}
