package dev.tenken.cli;

import dev.tenken.access.OneTimePassword;
import dev.tenken.access.User;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Users and tokens as the terminal shows them. */
final class AccessText {
    private AccessText() {}

    /** To the minute, in UTC as the log has it. */
    static String time(Instant at) {
        return at == null
                ? "—"
                : at.truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace("T", " ")
                        .replace(":00Z", "Z");
    }

    static String state(User user) {
        if (!user.active()) {
            return "not active";
        }
        if (user.mustChangePassword()) {
            return "one-time password";
        }
        return user.hasPassword() ? "active" : "logs in elsewhere";
    }

    /** The only place and moment where a one-time password is shown. */
    static void tell(Terminal terminal, OneTimePassword password) {
        terminal.out().println(password.password());
        terminal.err()
                .println("This is the one-time password of " + password.login()
                        + ", shown here only. It is to be changed at the first log-in, and holds until "
                        + time(password.until()) + ".");
    }
}
