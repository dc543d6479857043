package dev.tenken.web;

import io.javalin.http.Context;

/** What browsers are told about every answer, so that they run and load nothing that is not ours. */
final class Headers {
    /** For pages of the server itself. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String YEAR = "max-age=31536000";

    private Headers() {}

    static void put(Context http, boolean secure) {
        http.header("Content-Security-Policy", POLICY);
        http.header("X-Content-Type-Options", "nosniff");
        http.header("X-Frame-Options", "DENY");
        http.header("Referrer-Policy", "same-origin");
        http.header("Cross-Origin-Opener-Policy", "same-origin");
        http.header("Cross-Origin-Resource-Policy", "same-origin");
        http.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        http.header("Cache-Control", "no-store");
        if (secure) {
            http.header("Strict-Transport-Security", YEAR);
        }
    }
}
