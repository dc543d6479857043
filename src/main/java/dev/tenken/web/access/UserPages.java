package dev.tenken.web.access;

import dev.tenken.access.Access;
import dev.tenken.access.AccessException;
import dev.tenken.access.OneTimePassword;
import dev.tenken.access.Permission;
import dev.tenken.access.Role;
import dev.tenken.access.User;
import dev.tenken.access.UserFields;
import dev.tenken.model.Language;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Users, for administrators. */
final class UserPages {
    private static final int WRONG = 422;

    private final Access access;

    UserPages(Access access) {
        this.access = access;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/users", Permission.ADMINISTER, visit -> list(visit, null)),
                Route.post("/users", Permission.ADMINISTER, this::add),
                Route.get("/users/{login}", Permission.ADMINISTER, visit -> show(visit, null)),
                Route.post("/users/{login}", Permission.ADMINISTER, this::edit),
                Route.post("/users/{login}/password", Permission.ADMINISTER, this::reset),
                Route.post("/users/{login}/sessions", Permission.ADMINISTER, this::endSessions),
                Route.post("/access-settings", Permission.ADMINISTER, this::set));
    }

    private void list(Visit visit, String problem) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("users", access.users().all());
        parameters.put("settings", access.settings().texts());
        parameters.put("problem", problem);
        parameters.put("login", problem == null ? "" : visit.field("login"));
        parameters.put("name", problem == null ? "" : visit.field("name"));
        parameters.put("email", problem == null ? "" : visit.field("email"));
        visit.show("access/users", visit.texts().get("users.title"), parameters);
    }

    private void add(Visit visit) {
        try {
            UserFields fields = fields(visit);
            tell(
                    visit,
                    access.users()
                            .add(
                                    visit.field("login"),
                                    fields.name().isEmpty() ? fields.name(null) : fields,
                                    visit.visitor().id()));
        } catch (AccessException e) {
            visit.http().status(WRONG);
            list(visit, AccessWords.of(e, visit.texts()));
        }
    }

    private static UserFields fields(Visit visit) {
        return new UserFields(
                visit.field("name"), visit.field("email"), language(visit), Role.of(visit.field("role")), null);
    }

    static Language language(Visit visit) {
        return visit.field("language").equals(Language.JA.code()) ? Language.JA : Language.EN;
    }

    /** The only time that it is shown: to be passed on, and not to be come back to. */
    private static void tell(Visit visit, OneTimePassword password) {
        visit.show(
                "access/password-told",
                visit.texts().get("users.password-told", password.login()),
                Map.of("password", password));
    }

    private User user(Visit visit) {
        return access.users().find(visit.path("login")).orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, String problem) {
        User user = user(visit);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("user", user);
        parameters.put("tokens", access.tokens().of(user.login()));
        parameters.put("now", visit.facades().clock().instant());
        parameters.put("problem", problem);
        visit.show("access/user", user.name(), parameters);
    }

    private void edit(Visit visit) {
        User user = user(visit);
        try {
            UserFields fields = fields(visit).active(visit.field("active").equals("yes"));
            access.users().edit(user.login(), fields, visit.visitor().id());
        } catch (AccessException e) {
            visit.http().status(WRONG);
            show(visit, AccessWords.of(e, visit.texts()));
            return;
        }
        visit.goTo("/users", "told.user-saved");
    }

    private void reset(Visit visit) {
        tell(
                visit,
                access.users()
                        .resetPassword(user(visit).login(), visit.visitor().id()));
    }

    private void endSessions(Visit visit) {
        String login = user(visit).login();
        access.sessions().end(login, visit.visitor().id());
        visit.goTo(Shown.path(login), "told.sessions-ended");
    }

    private void set(Visit visit) {
        Map<String, String> parts = new LinkedHashMap<>();
        access.settings().texts().keySet().forEach(name -> parts.put(name, visit.field(name)));
        try {
            access.set(parts, visit.visitor().id());
        } catch (AccessException e) {
            visit.http().status(WRONG);
            list(visit, AccessWords.of(e, visit.texts()));
            return;
        }
        visit.goTo("/users", "told.settings-saved");
    }
}
