package dev.tenken.web.access;

import dev.tenken.web.Server;
import dev.tenken.web.ServerSettings;
import dev.tenken.web.Visit;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** The cookie that holds a session. No script reads it, and no other site's form brings it. */
public final class SessionCookie {
    private final String name;
    private final boolean secure;

    public SessionCookie(ServerSettings settings) {
        this.name = Server.sessionCookie(settings);
        this.secure = settings.isSecure();
    }

    /** The session that came; null when there was none. */
    String read(Visit visit) {
        return visit.http().cookie(name);
    }

    void set(Visit visit, String session) {
        visit.http().cookie(cookie(session, -1));
    }

    void clear(Visit visit) {
        visit.http().cookie(cookie("", 0));
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(seconds);
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }
}
