package dev.tenken.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Lets in who may come, and nobody else: asked before the code of every route. */
final class Gate {
    /** The field of a form, and the header of a script, with the token that no other site knows. */
    static final String FORM_TOKEN = "_token";

    static final String TOKEN_HEADER = "X-Tenken-Token";
    private static final String BEARER = "Bearer ";
    private static final String LOG_IN = "/login";
    static final String PASSWORD = "/password";
    static final String PASSWORD_FIRST = "refused.password-first";
    private static final String LOG_OUT = "/logout";

    private final Visitors visitors;
    private final String cookie;

    Gate(Visitors visitors, String cookie) {
        this.visitors = visitors;
        this.cookie = cookie;
    }

    /**
     * Who comes this way; null on an open route to somebody unknown.
     *
     * @throws Refusal when he may not
     */
    Visitor pass(Route route, Context http) {
        if (changes(route)) {
            refuseOtherSites(http);
        }
        Visitor visitor = visitor(route, http).orElse(null);
        if (route.isOpen()) {
            return visitor;
        }
        if (visitor == null) {
            throw new Refusal(401, route.kind() == Route.Kind.API ? "refused.unknown-program" : "refused.unknown");
        }
        if (visitor.mustChangePassword()
                && !http.path().equals(PASSWORD)
                && !http.path().equals(LOG_OUT)) {
            throw new Refusal(403, PASSWORD_FIRST);
        }
        if (!visitor.may(route.permission())) {
            throw new Refusal(403, "refused.role");
        }
        if (changes(route) && visitor.formToken() != null) {
            refuseForeignForm(http, visitor.formToken());
        }
        return visitor;
    }

    /** Where somebody unknown is sent who asked for a page: to come back to it, once he is known. */
    static String logIn(Context http) {
        String wanted = http.queryString() == null ? http.path() : http.path() + "?" + http.queryString();
        boolean back = http.method().name().equals("GET") && !wanted.equals("/");
        return back ? LOG_IN + "?to=" + Page.encoded(wanted) : LOG_IN;
    }

    private static boolean changes(Route route) {
        return route.method() != Route.Method.GET;
    }

    private Optional<Visitor> visitor(Route route, Context http) {
        String header = http.header("Authorization");
        if (route.kind() == Route.Kind.API && header != null && header.startsWith(BEARER)) {
            return visitors.byToken(header.substring(BEARER.length()).strip());
        }
        String session = http.cookie(cookie);
        return session == null ? Optional.empty() : visitors.bySession(session);
    }

    /** Browsers tell in these headers where a form was sent from. */
    private static void refuseOtherSites(Context http) {
        String site = http.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Refusal(403, "refused.other-site");
        }
        String origin = http.header("Origin");
        if (origin != null && !origin.equals(http.scheme() + "://" + http.host())) {
            throw new Refusal(403, "refused.other-site");
        }
    }

    private static void refuseForeignForm(Context http, String wanted) {
        String got = http.header(TOKEN_HEADER);
        if (got == null) {
            got = http.formParam(FORM_TOKEN);
        }
        if (got == null
                || !MessageDigest.isEqual(
                        got.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8))) {
            throw new Refusal(403, "refused.form");
        }
    }
}
