package dev.tenken.web.access;

import dev.tenken.access.Access;
import dev.tenken.access.AccessException;
import dev.tenken.access.Opened;
import dev.tenken.access.Refusal;
import dev.tenken.access.Vouch;
import dev.tenken.access.oidc.Away;
import dev.tenken.access.oidc.OidcLogin;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Logging in at another place: the way there, and the way back. */
final class ElsewherePages {
    static final String START = "/login/oidc";
    private static final String BACK = START + "/back";
    private static final int NOT_NOW = 503;
    private static final int WRONG = 422;

    private final Access access;
    private final SessionCookie cookie;
    private final AwayCookie away;
    private final OidcLogin elsewhere;

    ElsewherePages(Access access, SessionCookie cookie, AwayCookie away, OidcLogin elsewhere) {
        this.access = access;
        this.cookie = cookie;
        this.away = away;
        this.elsewhere = elsewhere;
    }

    List<Route> routes() {
        return List.of(Route.get(START, null, this::start), Route.get(BACK, null, this::back));
    }

    private void start(Visit visit) {
        try {
            Away sent = elsewhere.start(
                    URI.create(visit.http().scheme() + "://" + visit.http().host() + BACK));
            away.set(visit, sent.kept(), Visit.within(visit.query("to")));
            visit.goTo(sent.where().toString());
        } catch (AccessException e) {
            refuse(visit, e);
        }
    }

    private void back(Visit visit) {
        AwayCookie.Kept kept = away.take(visit);
        try {
            Vouch vouch = elsewhere.finish(first(visit.http().queryParamMap()), kept.secret());
            Opened opened = access.sessions().vouched(vouch, visit.http().ip(), cookie.read(visit));
            cookie.set(visit, opened.id());
            visit.goTo(Visit.within(kept.to()));
        } catch (AccessException e) {
            refuse(visit, e);
        }
    }

    private static Map<String, String> first(Map<String, List<String>> parameters) {
        Map<String, String> first = new HashMap<>();
        parameters.forEach((name, values) -> first.put(name, values.get(0)));
        return first;
    }

    private void refuse(Visit visit, AccessException refused) {
        visit.http().status(refused.refusal() == Refusal.ELSEWHERE_AWAY ? NOT_NOW : WRONG);
        LogInPages.show(visit, "", AccessWords.of(refused, visit.texts()), elsewhere.name());
    }
}
