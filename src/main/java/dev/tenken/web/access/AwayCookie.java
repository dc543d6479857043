package dev.tenken.web.access;

import dev.tenken.web.Server;
import dev.tenken.web.ServerSettings;
import dev.tenken.web.Visit;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The cookie of a browser that logs in elsewhere: taken once, and gone after some minutes. */
final class AwayCookie {
    private static final String BETWEEN = "~";
    private static final int SECONDS = 600;

    private final String name;
    private final boolean secure;

    AwayCookie(ServerSettings settings) {
        this.name = Server.sessionCookie(settings).replace("session", "away");
        this.secure = settings.isSecure();
    }

    /**
     * What the browser kept.
     *
     * @param secret proves that it was this one; empty when it kept nothing
     * @param to where it wanted to go
     */
    record Kept(String secret, String to) {}

    void set(Visit visit, String secret, String to) {
        String where = Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8));
        visit.http().cookie(cookie(secret + BETWEEN + where, SECONDS));
    }

    Kept take(Visit visit) {
        String value = visit.http().cookie(name);
        visit.http().cookie(cookie("", 0));
        int between = value == null ? -1 : value.indexOf(BETWEEN);
        if (between < 0) {
            return new Kept("", "/");
        }
        try {
            byte[] to = Base64.getUrlDecoder().decode(value.substring(between + 1));
            return new Kept(value.substring(0, between), new String(to, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new Kept("", "/");
        }
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(seconds);
        // The way back begins at another site: a strict cookie would stay away from it.
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }
}
