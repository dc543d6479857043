package dev.tenken.web;

import java.util.Optional;

/** Tells who comes. */
public interface Visitors {

    /** Whose session this is; nobody when it is unknown or over. */
    Optional<Visitor> bySession(String session);

    /** Whose token this is; nobody when it is unknown, revoked or over. */
    Optional<Visitor> byToken(String token);
}
