package dev.tenken.web.access;

import dev.tenken.access.Access;
import dev.tenken.access.AccessException;
import dev.tenken.access.Opened;
import dev.tenken.access.Permission;
import dev.tenken.access.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Logging in and out, and the password. */
final class LogInPages {
    private static final int TOO_MANY = 429;
    private static final int WRONG = 422;

    private final Access access;
    private final SessionCookie cookie;
    private final String elsewhere;

    /** @param elsewhere what another place is called where one may log in too, or null */
    LogInPages(Access access, SessionCookie cookie, String elsewhere) {
        this.access = access;
        this.cookie = cookie;
        this.elsewhere = elsewhere;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/login", null, visit -> show(visit, visit.query("to"), null, elsewhere)),
                Route.post("/login", null, this::logIn),
                Route.post("/logout", Permission.READ, this::logOut),
                Route.get("/password", Permission.READ, visit -> showPassword(visit, null)),
                Route.post("/password", Permission.READ, this::changePassword));
    }

    static void show(Visit visit, String to, String problem, String elsewhere) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("to", to);
        parameters.put("login", visit.http().method().name().equals("GET") ? "" : visit.field("login"));
        parameters.put("problem", problem);
        parameters.put("elsewhere", elsewhere);
        visit.show("access/login", visit.texts().get("login.title"), parameters);
    }

    private void logIn(Visit visit) {
        String password = visit.http().formParam("password");
        try {
            Opened opened = access.sessions()
                    .logIn(visit.field("login"), password, visit.http().ip(), cookie.read(visit));
            cookie.set(visit, opened.id());
            visit.goTo(opened.session().caller().mustChangePassword() ? "/password" : Visit.within(visit.field("to")));
        } catch (AccessException e) {
            visit.http().status(e.refusal() == Refusal.LOG_IN_FAILED ? WRONG : TOO_MANY);
            show(visit, visit.field("to"), AccessWords.of(e, visit.texts()), elsewhere);
        }
    }

    private void logOut(Visit visit) {
        access.sessions().logOut(cookie.read(visit));
        cookie.clear(visit);
        visit.goTo("/login", "told.logged-out");
    }

    private static void showPassword(Visit visit, String problem) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("problem", problem);
        parameters.put("first", visit.visitor().mustChangePassword());
        visit.show("access/password", visit.texts().get("password.title"), parameters);
    }

    private void changePassword(Visit visit) {
        String next = visit.http().formParam("next");
        if (next == null || !next.equals(visit.http().formParam("again"))) {
            visit.http().status(WRONG);
            showPassword(visit, visit.texts().get("password.differ"));
            return;
        }
        try {
            Opened opened = access.sessions()
                    .changePassword(
                            cookie.read(visit),
                            visit.http().formParam("present"),
                            next,
                            visit.http().ip());
            cookie.set(visit, opened.id());
            visit.goTo("/", "told.password");
        } catch (AccessException e) {
            visit.http().status(WRONG);
            showPassword(visit, AccessWords.of(e, visit.texts()));
        }
    }
}
