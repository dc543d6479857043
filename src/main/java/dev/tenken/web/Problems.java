package dev.tenken.web;

import dev.tenken.access.AccessException;
import dev.tenken.data.Data;
import dev.tenken.model.InputException;
import dev.tenken.web.access.AccessWords;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Answers that tell what went wrong: pages for people, problems in JSON (RFC 9457) for programs. */
final class Problems {
    private static final int UNKNOWN = 401;
    private static final int WRONG_INPUT = 422;
    private static final int FAILED = 500;

    private final Facades facades;
    private final Assets assets;
    private final FailureLog log;
    private final AtomicLong failures = new AtomicLong();

    Problems(Facades facades, Assets assets, FailureLog log) {
        this.facades = facades;
        this.assets = assets;
        this.log = log;
    }

    /** @param visitor as far as he is known, or null */
    void answer(Throwable problem, Route.Kind kind, Visitor visitor, Context http) {
        Visit visit = new Visit(http, visitor, facades, assets);
        Optional<Refusal> unreadable = Unreadable.refusal(problem);
        if (problem instanceof Refusal refusal) {
            refuse(refusal, kind, visit);
        } else if (problem instanceof AccessException refused) {
            tell(WRONG_INPUT, AccessWords.of(refused, visit.texts()), kind, visit);
        } else if (unreadable.isPresent()) {
            refuse(unreadable.get(), kind, visit);
        } else if (problem instanceof InputException) {
            tell(WRONG_INPUT, visit.texts().said(problem.getMessage()), kind, visit);
        } else {
            String number = Long.toString(facades.clock().millis(), 36) + "-" + failures.incrementAndGet();
            log.failed(
                    facades.clock().instant() + " failure " + number + " " + http.method() + " " + http.path(),
                    problem);
            tell(FAILED, visit.texts().get("refused.failed", number), kind, visit);
        }
    }

    private void refuse(Refusal refusal, Route.Kind kind, Visit visit) {
        if (refusal.getMessage().equals(Gate.PASSWORD_FIRST) && !visit.isPart() && kind == Route.Kind.PAGE) {
            visit.goTo(Gate.PASSWORD);
            return;
        }
        if (refusal.status() == UNKNOWN && kind == Route.Kind.PAGE) {
            if (visit.isPart()) {
                visit.http().header("HX-Redirect", Gate.logIn(visit.http())).status(UNKNOWN);
            } else {
                visit.goTo(Gate.logIn(visit.http()));
            }
            return;
        }
        tell(refusal.status(), refusal.in(visit.texts()), kind, visit);
    }

    private static void tell(int status, String message, Route.Kind kind, Visit visit) {
        visit.http().status(status);
        if (kind == Route.Kind.API) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "about:blank");
            problem.put("title", visit.texts().get("status." + status));
            problem.put("status", status);
            problem.put("detail", message);
            if (status == UNKNOWN) {
                visit.http().header("WWW-Authenticate", "Bearer");
            }
            visit.http().result(Data.writeJson(problem)).contentType("application/problem+json");
        } else {
            visit.show("problem", visit.texts().get("status." + status), Map.of("lines", List.of(message.split("\n"))));
        }
    }
}
