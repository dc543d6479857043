package dev.tenken.web.access;

import dev.tenken.access.Token;
import dev.tenken.access.User;
import dev.tenken.web.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Users and tokens as pages show them. */
public final class Shown {
    private Shown() {}

    public static String path(User user) {
        return path(user.login());
    }

    public static String path(Token token) {
        return path(token.login());
    }

    static String path(String login) {
        return "/users/" + Page.encoded(login);
    }

    /** To the minute, in UTC as the log has it. */
    public static String time(Instant at) {
        return at == null
                ? "—"
                : at.truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' ')
                        .replace(":00Z", " UTC");
    }

    /** The word for whether and how somebody may log in. */
    public static String state(User user) {
        if (!user.active()) {
            return "inactive";
        }
        if (user.mustChangePassword()) {
            return "one-time";
        }
        return user.hasPassword() ? "active" : "elsewhere";
    }

    public static String look(User user) {
        if (!user.active()) {
            return "";
        }
        return user.mustChangePassword() ? "part" : "good";
    }

    public static String state(Token token, Instant now) {
        if (token.isInForce(now)) {
            return "in-force";
        }
        return token.revoked() == null ? "ended" : "revoked";
    }
}
