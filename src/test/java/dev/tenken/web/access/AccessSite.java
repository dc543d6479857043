package dev.tenken.web.access;

import dev.tenken.access.Access;
import dev.tenken.access.HashCost;
import dev.tenken.access.OneTimePassword;
import dev.tenken.access.Role;
import dev.tenken.access.UserFields;
import dev.tenken.access.oidc.OidcLogin;
import dev.tenken.database.Database;
import dev.tenken.history.archive.Events;
import dev.tenken.web.Facades;
import dev.tenken.web.Pages;
import dev.tenken.web.Server;
import dev.tenken.web.ServerSettings;
import dev.tenken.web.Site;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A server of a test with users of its own, and browsers that come to it. */
final class AccessSite implements AutoCloseable {
    static final String GOOD = "seven wet umbrellas";

    private final Database database;
    private final Server server;
    final Access access;

    AccessSite(Path folder, OidcLogin elsewhere) {
        this(folder, elsewhere, Clock.fixed(Site.NOW, ZoneOffset.UTC));
    }

    AccessSite(Path folder, OidcLogin elsewhere, Clock clock) {
        database = Database.open(folder.resolve("tenken.db").toString());
        Facades facades = new Facades(database, new Events(), clock, folder.resolve("papers"));
        ServerSettings settings = ServerSettings.loopback(0);
        access = new Access(database, facades.events(), clock, new SecureRandom(), new HashCost(64, 1, 1));
        server = new Server(
                        settings,
                        facades,
                        new KnownVisitors(access),
                        Pages.routes(access, settings, elsewhere),
                        (line, problem) -> {
                            throw new IllegalStateException(line, problem);
                        })
                .start();
    }

    String address() {
        return server.address();
    }

    Browser browser() {
        return new Browser();
    }

    /** A browser of a new user in this role, logged in with a password of his own. */
    Browser browser(String login, Role role) {
        OneTimePassword first = access.users().add(login, UserFields.NONE.role(role), "test");
        Browser browser = browser();
        browser.post("/login", Map.of("login", login, "password", first.password()));
        browser.get("/password");
        browser.post("/password", Map.of("present", first.password(), "next", GOOD, "again", GOOD));
        return browser;
    }

    /** Keeps cookies, follows nothing, and sends forms with the token of the page that it saw last. */
    final class Browser {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        private String token = "";

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create(address() + path)).GET());
        }

        HttpResponse<String> post(String path, Map<String, String> fields) {
            String form = fields.entrySet().stream()
                    .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(URI.create(address() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form + "&_token=" + token)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                HttpResponse<String> answer = client.send(
                        request.header("Accept-Language", "en").build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                String seen = Jsoup.parse(answer.body()).body().attr("data-token");
                token = seen.isEmpty() ? token : seen;
                return answer;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        String cookie(String name) {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(c -> c.getName().equals(name))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse(null);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
