package dev.tenken.web.access;

import dev.tenken.access.Access;
import dev.tenken.access.AccessException;
import dev.tenken.access.Permission;
import dev.tenken.access.Role;
import dev.tenken.access.Scope;
import dev.tenken.access.Token;
import dev.tenken.access.Tokens;
import dev.tenken.access.User;
import dev.tenken.access.UserFields;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One's own account: language, password, tokens. Name and address are an administrator's to change: papers are signed with the one, and by the other
 * one is known who logs in elsewhere.
 */
final class AccountPages {
    private static final int WRONG = 422;

    private final Access access;

    AccountPages(Access access) {
        this.access = access;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/account", Permission.READ, visit -> show(visit, null)),
                Route.post("/account", Permission.READ, this::edit),
                Route.post("/account/tokens", Permission.READ, this::addToken),
                Route.post("/tokens/{id}/revoke", Permission.READ, this::revoke),
                Route.get("/tokens", Permission.ADMINISTER, this::all));
    }

    private User user(Visit visit) {
        return access.users().find(visit.visitor().id()).orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, String problem) {
        User user = user(visit);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("user", user);
        parameters.put("tokens", access.tokens().of(user.login()));
        parameters.put("now", now(visit));
        parameters.put("problem", problem);
        visit.show("access/account", visit.texts().get("account.title"), parameters);
    }

    private static Instant now(Visit visit) {
        return visit.facades().clock().instant();
    }

    private void edit(Visit visit) {
        access.users()
                .edit(
                        visit.visitor().id(),
                        UserFields.NONE.language(UserPages.language(visit)),
                        visit.visitor().id());
        visit.goTo("/account", "told.saved-account");
    }

    private void addToken(Visit visit) {
        try {
            ZoneId zone = visit.facades().clock().getZone();
            Instant until = day(visit.field("until"))
                    .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                    .orElse(null);
            Token.Made made = access.tokens()
                    .add(
                            visit.visitor().id(),
                            new Tokens.Wanted(
                                    visit.field("name"),
                                    Scope.of(visit.field("scope")),
                                    Role.of(visit.field("role")),
                                    until),
                            visit.visitor().id());
            visit.show(
                    "access/token-told",
                    visit.texts().get("tokens.told", made.token().name()),
                    Map.of("made", made));
        } catch (AccessException e) {
            visit.http().status(WRONG);
            show(visit, AccessWords.of(e, visit.texts()));
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** One's own; everybody's for administrators. Of others' tokens nobody else is told whether they are there. */
    private void revoke(Visit visit) {
        String login = visit.visitor().id();
        boolean own = access.tokens().of(login).stream().anyMatch(t -> t.id().equals(visit.path("id")));
        if (!own && !visit.visitor().may(Permission.ADMINISTER)) {
            throw Refusal.notFound();
        }
        access.tokens().revoke(visit.path("id"), login);
        visit.goTo(own ? "/account" : "/tokens", "told.token-revoked");
    }

    private void all(Visit visit) {
        Map<String, Object> parameters = Map.of("tokens", access.tokens().all(), "now", now(visit));
        visit.show("access/tokens", visit.texts().get("tokens.title"), parameters);
    }
}
