package dev.tenken.web.access;

import dev.tenken.access.Access;
import dev.tenken.access.Caller;
import dev.tenken.access.Csrf;
import dev.tenken.access.Permission;
import dev.tenken.web.Visitor;
import dev.tenken.web.Visitors;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Visitors by the users, sessions and tokens that are kept. */
public final class KnownVisitors implements Visitors {
    private final Access access;

    public KnownVisitors(Access access) {
        this.access = access;
    }

    @Override
    public Optional<Visitor> bySession(String session) {
        return access.sessions().find(session).map(found -> visitor(found.caller(), Csrf.token(session)));
    }

    @Override
    public Optional<Visitor> byToken(String token) {
        return access.tokens().find(token).map(caller -> visitor(caller, null));
    }

    private static Visitor visitor(Caller caller, String formToken) {
        Set<Permission> may = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (caller.role().may(permission) && (caller.mustChangePassword() || caller.may(permission))) {
                may.add(permission);
            }
        }
        return new Visitor(
                caller.login(), caller.name(), may, caller.language(), formToken, caller.mustChangePassword());
    }
}
