package dev.tenken.web;

import dev.tenken.model.InputException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server at work. Closing it lets it finish what it is at. */
public final class Server implements AutoCloseable {
    /** What sessions are called in browsers; with TLS no other host can set one of this name. */
    private static final String SESSION = "tenken_session";

    private static final String HOST_PREFIX = "__Host-";

    private final ServerSettings settings;
    private final Facades facades;
    private final Assets assets = new Assets();
    private final Metrics metrics = new Metrics();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final List<Route> routes = new ArrayList<>();
    private final Gate gate;
    private final Problems problems;
    private Javalin javalin;

    /**
     * @param routes beside those that every server has
     * @param log where failures of the program are told
     * @throws InputException when passwords would go over a network without TLS
     */
    public Server(ServerSettings settings, Facades facades, Visitors visitors, List<Route> routes, FailureLog log) {
        Listening.refuseOpen(settings);
        this.settings = settings;
        this.facades = facades;
        this.gate = new Gate(visitors, sessionCookie(settings));
        this.problems = new Problems(facades, assets, log);
        boolean own = settings.isLoopback() && !settings.behindProxy();
        this.routes.addAll(new Standing(assets, metrics, own, stopping::get).routes());
        this.routes.addAll(routes);
    }

    /** The name of the cookie that holds the session. */
    public static String sessionCookie(ServerSettings settings) {
        return settings.isSecure() ? HOST_PREFIX + SESSION : SESSION;
    }

    /** Every way in, for tests and for the description of operations. */
    public List<Route> routes() {
        return List.copyOf(routes);
    }

    /** @throws InputException when the address is taken, or the keystore cannot be used */
    public Server start() {
        Javalin made = Javalin.create(this::configure);
        try {
            made.start(
                    settings.listen().getAddress().getHostAddress(),
                    settings.listen().getPort());
        } catch (JavalinBindException e) {
            throw new InputException(
                    "--listen " + settings.listen().getHostString() + ":"
                            + settings.listen().getPort() + ": cannot listen there (" + e.getMessage()
                            + "); another program has the port, or the address is none of this machine",
                    e);
        }
        javalin = made;
        return this;
    }

    /** The address to open in a browser on this machine. */
    public String address() {
        String host = settings.listen().getAddress().isAnyLocalAddress()
                ? "127.0.0.1"
                : settings.listen().getHostString();
        return (settings.keystore() == null ? "http://" : "https://") + (host.contains(":") ? "[" + host + "]" : host)
                + ":" + javalin.port();
    }

    @Override
    public void close() {
        stopping.set(true);
        if (javalin != null) {
            javalin.stop();
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        new Connection(settings).put(config.jetty);
        for (Route route : routes) {
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate(route.method().name()), route.path(), http -> answer(route, http));
        }
        config.routes.exception(Exception.class, (problem, http) -> problems.answer(problem, kind(http), null, http));
        config.routes.error(404, http -> unanswered(http, Refusal.notFound()));
        config.routes.error(405, http -> unanswered(http, new Refusal(405, "refused.method")));
    }

    /** Nobody asked for by this way has answered it. */
    private void unanswered(Context http, Refusal refusal) {
        if (http.attribute(Route.class.getName()) == null) {
            Headers.put(http, settings.isSecure());
            problems.answer(refusal, kind(http), null, http);
        }
    }

    private void answer(Route route, Context http) {
        long before = System.nanoTime();
        http.attribute(Route.class.getName(), route);
        Headers.put(http, settings.isSecure());
        Visitor visitor = null;
        try {
            visitor = gate.pass(route, http);
            route.action().answer(new Visit(http, visitor, facades, assets));
        } catch (Exception e) {
            problems.answer(e, route.kind(), visitor, http);
        } finally {
            metrics.count(route.method().name(), route.path(), http.statusCode(), System.nanoTime() - before);
        }
    }

    private static Route.Kind kind(Context http) {
        Route route = http.attribute(Route.class.getName());
        if (route != null) {
            return route.kind();
        }
        return http.path().startsWith("/api/") ? Route.Kind.API : Route.Kind.PAGE;
    }
}
