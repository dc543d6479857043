package dev.tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.access.Permission;
import dev.tenken.access.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every role on every way into the server: a new route is tried without anybody thinking of it. */
class RoleMatrixTest {
    private static final List<String> OPEN = List.of(
            "GET /assets/{name}",
            "GET /language",
            "GET /health/live",
            "GET /health/ready",
            "GET /metrics",
            "GET /login",
            "POST /login");

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.whole(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void nobody_comes_in_unknown_but_by_the_ways_that_are_open() {
        for (Route route : site.server().routes()) {
            HttpResponse<String> answer = send(route, null, false);
            if (isOpen(route)) {
                assertThat(answer.statusCode()).as(name(route)).isNotIn(401, 403);
            } else if (route.kind() == Route.Kind.API) {
                assertThat(answer.statusCode()).as(name(route)).isEqualTo(401);
            } else {
                assertThat(answer.statusCode()).as(name(route)).isEqualTo(303);
                assertThat(answer.headers().firstValue("Location"))
                        .as(name(route))
                        .hasValueSatisfying(to -> assertThat(to).startsWith("/login"));
            }
        }
    }

    private static boolean isOpen(Route route) {
        return OPEN.contains(name(route)) || name(route).contains("/oidc");
    }

    @Test
    void each_role_may_what_its_permissions_say_and_nothing_else() {
        int refused = 0;
        int allowed = 0;
        for (Route route : site.server().routes()) {
            for (Role role : Role.values()) {
                if (route.isOpen() || route.path().equals("/logout")) {
                    continue;
                }
                int status = send(route, role, true).statusCode();
                if (role.may(route.permission())) {
                    assertThat(status).as(name(route) + " as " + role).isNotIn(401, 403, 500);
                    allowed++;
                } else {
                    assertThat(status).as(name(route) + " as " + role).isEqualTo(403);
                    refused++;
                }
            }
        }
        assertThat(allowed).isGreaterThan(20);
        assertThat(refused).isGreaterThan(5);
    }

    @Test
    void nothing_is_changed_by_a_form_without_its_token() {
        for (Route route : site.server().routes()) {
            if (route.method() != Route.Method.GET && !route.isOpen()) {
                assertThat(send(route, Role.ADMINISTRATOR, false).statusCode())
                        .as(name(route))
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void the_address_of_a_change_is_no_page() {
        assertThat(site.server().routes())
                .filteredOn(route -> route.method() == Route.Method.GET)
                .extracting(Route::path)
                .noneMatch(path -> path.matches(".*/(delete|strike|sign|lock|submit|revoke|reset)$"));
    }

    @Test
    void whatever_is_shown_needs_a_permission() {
        assertThat(site.server().routes())
                .filteredOn(route -> route.permission() == null)
                .allMatch(RoleMatrixTest::isOpen);
        assertThat(site.server().routes())
                .filteredOn(route -> route.path().startsWith("/users"))
                .allMatch(route -> route.permission() == Permission.ADMINISTER);
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }

    private static HttpResponse<String> send(Route route, Role role, boolean withToken) {
        String name = role == null ? null : role.name().toLowerCase(Locale.ROOT);
        HttpRequest.Builder request = site.request(name, route.path().replaceAll("\\{[^}]*\\}", "none"));
        if (withToken) {
            request.header(Gate.TOKEN_HEADER, "form-of-" + name);
        }
        return site.send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .method(route.method().name(), HttpRequest.BodyPublishers.noBody()));
    }
}
