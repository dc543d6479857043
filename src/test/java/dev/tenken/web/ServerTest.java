package dev.tenken.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.access.Permission;
import dev.tenken.model.InputException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void start() {
        site = new Site(
                folder,
                List.of(
                        Route.get("/", Permission.READ, v -> v.http()
                                .result("hello " + v.visitor().id())),
                        Route.get(
                                "/secrets", Permission.ADMINISTER, v -> v.http().result("secret")),
                        Route.post("/things", Permission.ASSESS, v -> v.goTo("/", "told.done")),
                        Route.get("/wrong", Permission.READ, v -> {
                            throw new InputException("line 1: <b>wrong</b>");
                        }),
                        Route.get("/broken", Permission.READ, v -> {
                            throw new IllegalStateException("inner words");
                        }),
                        Route.api(Route.Method.POST, "/api/v1/things", Permission.ASSESS, v -> v.http()
                                .result("{}"))));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void somebody_unknown_is_sent_to_log_in_and_back_to_where_he_wanted() {
        HttpResponse<String> answer = site.get(null, "/secrets?a=1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/login?to=%2Fsecrets%3Fa%3D1");
    }

    @Test
    void a_page_is_shown_to_those_whose_role_allows_it() {
        assertThat(site.get("administrator", "/secrets").body()).isEqualTo("secret");
        HttpResponse<String> refused = site.get("viewer", "/secrets");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Your role does not allow this").doesNotContain("secret\n");
    }

    @Test
    void a_form_is_taken_with_its_token_alone() {
        assertThat(site.post("auditor", "/things", Map.of()).statusCode()).isEqualTo(303);
        HttpRequest.Builder foreign = site.request("auditor", "/things")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_token=form-of-viewer"));
        assertThat(site.send(foreign).statusCode()).isEqualTo(403);
        HttpRequest.Builder without = site.request("auditor", "/things").POST(HttpRequest.BodyPublishers.noBody());
        assertThat(site.send(without).statusCode()).isEqualTo(403);
    }

    @Test
    void what_another_site_sends_is_refused_even_with_the_token() {
        for (String[] header : List.of(
                new String[] {"Origin", "https://elsewhere.example"}, new String[] {"Sec-Fetch-Site", "cross-site"})) {
            HttpRequest.Builder request = site.request("auditor", "/things")
                    .header(header[0], header[1])
                    .header("X-Tenken-Token", "form-of-auditor")
                    .POST(HttpRequest.BodyPublishers.noBody());
            assertThat(site.send(request).statusCode()).as(header[0]).isEqualTo(403);
        }
    }

    @Test
    void a_program_comes_with_a_token_and_needs_none_of_a_form() {
        HttpRequest.Builder program = site.request(null, "/api/v1/things")
                .header("Authorization", "Bearer auditor")
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(site.send(program).statusCode()).isEqualTo(200);
        HttpRequest.Builder viewer = site.request(null, "/api/v1/things")
                .header("Authorization", "Bearer viewer")
                .POST(HttpRequest.BodyPublishers.noBody());
        HttpResponse<String> refused = site.send(viewer);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=utf-8");
    }

    @Test
    void a_token_opens_operations_and_no_pages() {
        HttpRequest.Builder program = site.request(null, "/secrets")
                .header("Authorization", "Bearer administrator")
                .GET();
        assertThat(site.send(program).statusCode()).isEqualTo(303);
    }

    @Test
    void wrong_input_is_told_as_text_and_failures_by_a_number_alone() {
        HttpResponse<String> wrong = site.get("viewer", "/wrong");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("line 1: &lt;b&gt;wrong&lt;/b&gt;");
        HttpResponse<String> broken = site.get("viewer", "/broken");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).doesNotContain("inner words").doesNotContain("IllegalState");
        assertThat(site.log()).contains("inner words").contains("GET /broken");
    }

    @Test
    void what_is_not_there_is_told_in_the_readers_language() {
        HttpRequest.Builder request = site.request(null, "/nothing")
                .header("Accept-Language", "ja,en;q=0.5")
                .GET();
        HttpResponse<String> answer = site.send(request);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"ja\"").contains("見つかりません");
        assertThat(site.send(site.request(null, "/things").GET()).statusCode()).isEqualTo(405);
    }

    @Test
    void every_answer_tells_browsers_to_run_and_load_nothing_foreign() {
        for (String path : List.of("/", "/nothing", "/wrong", "/health/live", "/things")) {
            HttpResponse<String> answer = site.get("viewer", path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'")
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).hasValue("no-store");
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void style_sheet_and_scripts_are_our_own_and_kept_for_ever() {
        Assets assets = new Assets();
        for (String path : List.of(assets.css(), assets.js(), assets.htmx())) {
            HttpResponse<String> answer = site.get(null, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(c -> assertThat(c).contains("immutable"));
        }
        assertThat(site.get(null, "/assets/..%2f..%2fpom.xml").statusCode()).isIn(400, 404);
        assertThat(site.get(null, "/assets/other.css").statusCode()).isEqualTo(404);
    }

    @Test
    void its_health_and_what_it_counts_are_told() {
        site.get("viewer", "/wrong");
        assertThat(site.get(null, "/health/live").statusCode()).isEqualTo(200);
        assertThat(site.get(null, "/health/ready").body()).isEqualTo("ready\n");
        assertThat(site.get(null, "/metrics").body())
                .contains("tenken_http_requests_total{method=\"GET\",route=\"/wrong\",status=\"422\"} 1.0");
        site.facades().database().close();
        assertThat(site.get(null, "/health/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void the_chosen_language_is_kept_and_leads_back_within_the_server() {
        HttpResponse<String> chosen = site.get(null, "/language?lang=ja&to=%2Fnothing");
        assertThat(chosen.headers().firstValue("Location")).hasValue("/nothing");
        assertThat(chosen.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(c -> assertThat(c).startsWith("tenken_lang=ja"));
        for (String elsewhere :
                List.of("https%3A%2F%2Felsewhere.example", "%2F%2Felsewhere.example", "%2F%5Celsewhere")) {
            assertThat(site.get(null, "/language?lang=ja&to=" + elsewhere)
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/");
        }
    }

    @Test
    void passwords_do_not_go_over_a_network_without_tls() {
        assertThatThrownBy(
                        () -> Listening.refuseOpen(ServerSettings.on(Listening.of("0.0.0.0:8080"), null, null, false)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--tls-keystore");
        Listening.refuseOpen(ServerSettings.on(Listening.of("0.0.0.0:8080"), null, null, true));
        Listening.refuseOpen(ServerSettings.on(Listening.of("127.0.0.1:8080"), null, null, false));
    }

    @Test
    void a_port_that_is_taken_is_told() {
        String port = site.server().address().replaceAll(".*:", "");
        assertThatThrownBy(() -> new Server(
                                ServerSettings.loopback(Integer.parseInt(port)),
                                site.facades(),
                                null,
                                List.of(),
                                (line, problem) -> {})
                        .start())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot listen there");
    }
}
