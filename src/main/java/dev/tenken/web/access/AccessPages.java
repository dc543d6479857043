package dev.tenken.web.access;

import dev.tenken.access.Access;
import dev.tenken.access.oidc.OidcLogin;
import dev.tenken.web.Route;
import dev.tenken.web.ServerSettings;
import java.util.ArrayList;
import java.util.List;

/** The ways into this room. */
public final class AccessPages {
    private AccessPages() {}

    /** @param elsewhere another place where one may log in too, or null */
    public static List<Route> routes(Access access, ServerSettings settings, OidcLogin elsewhere) {
        SessionCookie cookie = new SessionCookie(settings);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new LogInPages(access, cookie, elsewhere == null ? null : elsewhere.name()).routes());
        if (elsewhere != null) {
            routes.addAll(new ElsewherePages(access, cookie, new AwayCookie(settings), elsewhere).routes());
        }
        routes.addAll(new AccountPages(access).routes());
        routes.addAll(new UserPages(access).routes());
        return routes;
    }
}
