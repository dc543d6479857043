package dev.tenken.web;

import dev.tenken.access.Access;
import dev.tenken.access.Permission;
import dev.tenken.database.Database;
import dev.tenken.history.archive.Events;
import dev.tenken.model.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A server of a test, on a free port and a database of its own, with a visitor of each role: their sessions are called as they are. */
public final class Site implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Map<String, Set<Permission>> ROLES = Map.of(
            "viewer", Set.of(Permission.READ),
            "auditor", Set.of(Permission.READ, Permission.ASSESS),
            "approver", Set.of(Permission.READ, Permission.ASSESS, Permission.SIGN),
            "administrator", Set.of(Permission.values()));

    private final Database database;
    private final StringWriter log = new StringWriter();
    private final Facades facades;
    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** With every room. */
    public static Site whole(Path folder) {
        return new Site(folder, null);
    }

    public Site(Path folder, List<Route> routes) {
        database = Database.open(folder.resolve("tenken.db").toString());
        facades = new Facades(database, new Events(), Clock.fixed(NOW, ZoneOffset.UTC), folder.resolve("papers"));
        ServerSettings settings = ServerSettings.loopback(0);
        Access access = new Access(database, facades.events(), facades.clock(), new SecureRandom());
        List<Route> all = routes == null ? Pages.routes(access, settings) : routes;
        server = new Server(settings, facades, new Roles(), all, this::failed).start();
    }

    private synchronized void failed(String line, Throwable problem) {
        log.write(line + "\n");
        problem.printStackTrace(new PrintWriter(log, true));
    }

    private static final class Roles implements Visitors {
        @Override
        public Optional<Visitor> bySession(String session) {
            return Optional.ofNullable(ROLES.get(session))
                    .map(may -> new Visitor(session, session, may, Language.EN, "form-of-" + session, false));
        }

        @Override
        public Optional<Visitor> byToken(String token) {
            return Optional.ofNullable(ROLES.get(token))
                    .map(may -> new Visitor(token, token, may, Language.EN, null, false));
        }
    }

    public Facades facades() {
        return facades;
    }

    public Server server() {
        return server;
    }

    /** What the server told of its failures. */
    public String log() {
        return log.toString();
    }

    /** A request of somebody in this role, or of nobody; to be completed and sent. */
    public HttpRequest.Builder request(String role, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (role != null) {
            request.header("Cookie", "tenken_session=" + role);
        }
        return request;
    }

    public HttpResponse<String> get(String role, String path) {
        return send(request(role, path).GET());
    }

    /** Sends a form as a page does, with its token. */
    public HttpResponse<String> post(String role, String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(role, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&_token=" + encoded("form-of-" + role))));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
