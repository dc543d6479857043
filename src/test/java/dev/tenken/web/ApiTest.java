package dev.tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations as a program uses them, with a token. */
class ApiTest {
    private static final String PAPER = "# Security\n\nBackups are taken daily and kept for 30 days.\n";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void start() {
        site = Site.whole(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private HttpRequest.Builder as(String role, String path) {
        return site.request(null, path).header("Authorization", "Bearer " + role);
    }

    private HttpResponse<String> get(String path) {
        return site.send(as("viewer", path).GET());
    }

    private HttpResponse<String> json(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = as("auditor", path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return site.send(request);
    }

    private static Map<?, ?> tree(HttpResponse<String> answer) {
        return Data.readJson(answer.body(), "answer", Map.class);
    }

    @Test
    void a_vendor_is_added_read_and_changed_by_the_state_that_was_seen() {
        HttpResponse<String> added = json("POST", "/api/v1/vendors", "{\"vendor\":\"acme\",\"name-en\":\"Acme\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location")).hasValue("/api/v1/vendors/acme");
        HttpResponse<String> seen = get("/api/v1/vendors/acme");
        String etag = seen.headers().firstValue("ETag").orElseThrow();
        assertThat(tree(seen).get("name-en")).isEqualTo("Acme");
        assertThat(site.send(as("viewer", "/api/v1/vendors/acme")
                                .header("If-None-Match", etag)
                                .GET())
                        .statusCode())
                .isEqualTo(304);
        assertThat(json("PATCH", "/api/v1/vendors/acme", "{\"tier\":\"high\"}").statusCode())
                .isEqualTo(428);
        HttpResponse<String> changed = json("PATCH", "/api/v1/vendors/acme", "{\"tier\":\"high\"}", "If-Match", etag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(tree(changed).get("tier")).isEqualTo("high");
        assertThat(tree(changed).get("name-en")).isEqualTo("Acme");
        assertThat(json("PATCH", "/api/v1/vendors/acme", "{\"tier\":\"low\"}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void pages_lead_on_to_each_other() {
        for (int i = 0; i < 60; i++) {
            json("POST", "/api/v1/vendors", "{\"vendor\":\"v" + (100 + i) + "\"}");
        }
        HttpResponse<String> first = get("/api/v1/vendors?sort=name");
        assertThat(tree(first).get("total")).isEqualTo(60);
        assertThat((List<?>) tree(first).get("vendors")).hasSize(50);
        String link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link).isEqualTo("</api/v1/vendors?sort=name&page=2>; rel=\"next\"");
        HttpResponse<String> second = get(link.replaceAll("<(.*)>.*", "$1"));
        assertThat((List<?>) tree(second).get("vendors")).hasSize(10);
        assertThat(second.headers().firstValue("Link")).isEmpty();
        HttpResponse<String> events = get("/api/v1/events?size=5&kind=vendor.");
        assertThat((List<?>) tree(events).get("events")).hasSize(5);
        assertThat(events.headers().firstValue("Link")).isPresent();
    }

    @Test
    void a_filter_that_is_misspelt_gives_an_error_and_not_everything() {
        HttpResponse<String> name = get("/api/v1/vendors?stat=overdue");
        assertThat(name.statusCode()).isEqualTo(400);
        assertThat((String) tree(name).get("detail"))
                .contains("\"stat\"")
                .contains("Known: page, q, owner, tier, status, state, found, sort");
        HttpResponse<String> value = get("/api/v1/vendors?state=overdu");
        assertThat(value.statusCode()).isEqualTo(400);
        assertThat((String) tree(value).get("detail"))
                .contains("state: \"overdu\"")
                .contains("overdue");
        assertThat(get("/api/v1/vendors?state=overdue&q=").statusCode()).isEqualTo(200);
        assertThat(json("POST", "/api/v1/vendors?dry-run=1", "{\"vendor\":\"acme\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/api/v1/vendors/acme").statusCode()).isEqualTo(404);
    }

    @Test
    void a_program_without_a_token_is_told_how_to_send_one() {
        HttpResponse<String> answer =
                site.send(site.request(null, "/api/v1/vendors").GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat((String) tree(answer).get("detail")).contains("Authorization: Bearer");
    }

    @Test
    void a_request_that_comes_twice_with_a_key_is_done_once() {
        String body = "{\"vendor\":\"acme\"}";
        HttpResponse<String> first = json("POST", "/api/v1/vendors", body, "Idempotency-Key", "k1");
        HttpResponse<String> again = json("POST", "/api/v1/vendors", body, "Idempotency-Key", "k1");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(json("POST", "/api/v1/vendors", "{\"vendor\":\"other\"}", "Idempotency-Key", "k1")
                        .statusCode())
                .isEqualTo(422);
        String run = "/api/v1/vendors/acme/runs";
        String job = (String) tree(json("POST", run, "", "Idempotency-Key", "run 1".replace(" ", "-")))
                .get("id");
        assertThat(tree(json("POST", run, "", "Idempotency-Key", "run-1")).get("id"))
                .isEqualTo(job);
        assertThat(site.facades().jobs().latest(10)).hasSize(1);
        assertThat(json("POST", "/api/v1/vendors", body, "Idempotency-Key", "ä").statusCode())
                .isIn(400, 422);
    }

    @Test
    void where_papers_lie_is_not_said_from_outside() {
        json("POST", "/api/v1/vendors", "{\"vendor\":\"acme\",\"folder\":\"/etc\"}");
        assertThat(site.facades().register("test").vendor("acme").folder()).isNull();
        assertThat(get("/api/v1/vendors?state=no-documents").body()).contains("acme");
    }

    /** As a server leaves it that dies between asking for a job and answering: at once, and when the claim on the key was given up. */
    @ParameterizedTest
    @ValueSource(strings = {"status = 0, location = null, body = null", "status = 0, at = '2026-11-30T08:00:00.000Z'"})
    void what_was_done_without_an_answer_is_not_done_again(String left) {
        json("POST", "/api/v1/vendors", "{\"vendor\":\"acme\"}");
        String run = "/api/v1/vendors/acme/runs";
        Object job = tree(json("POST", run, "", "Idempotency-Key", "k")).get("id");
        site.facades().database().jdbi().useHandle(handle -> handle.execute("update api_request set " + left));

        HttpResponse<String> again = json("POST", run, "", "Idempotency-Key", "k");

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(tree(again).get("id")).isEqualTo(job);
        assertThat(again.headers().firstValue("Location")).hasValue("/api/v1/jobs/" + job);
        assertThat(site.facades().jobs().latest(10)).hasSize(1);
    }

    @Test
    void what_was_refused_may_be_sent_again_with_the_same_key() {
        assertThat(json("POST", "/api/v1/vendors/acme/runs", "", "Idempotency-Key", "k")
                        .statusCode())
                .isEqualTo(404);
        json("POST", "/api/v1/vendors", "{\"vendor\":\"acme\"}");
        assertThat(json("POST", "/api/v1/vendors/acme/runs", "", "Idempotency-Key", "k")
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void papers_are_handed_to_a_worker() {
        json("POST", "/api/v1/vendors", "{\"vendor\":\"acme\"}");
        HttpResponse<String> sent = upload("paper.md", PAPER);
        assertThat(sent.statusCode()).isEqualTo(202);
        Map<?, ?> job = tree(get(sent.headers().firstValue("Location").orElseThrow()));
        assertThat(job.get("state")).isEqualTo("queued");
        assertThat(job.get("kind")).isEqualTo("read");
        assertThat(sent.body()).doesNotContain(folder.toString());
        assertThat(upload("program.exe", "MZ").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> upload(String name, String text) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--b--\r\n";
        return site.send(as("auditor", "/api/v1/vendors/acme/documents")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void wrong_input_is_a_problem_in_json() {
        for (HttpResponse<String> answer : List.of(
                json("POST", "/api/v1/vendors", "{\"vendor\":"),
                json("POST", "/api/v1/vendors", "{\"vendor\":\"../up\"}"),
                json("POST", "/api/v1/vendors", "{\"vendor\":\"acme\",\"tier\":\"huge\"}"),
                json("POST", "/api/v1/vendors", "{\"vendor\":\"acme\",\"folders\":[\"a\"]}"),
                json("POST", "/api/v1/vendors", "[1]"))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(tree(answer).get("status")).isEqualTo(422);
            assertThat((String) tree(answer).get("detail")).isNotBlank();
        }
        HttpRequest.Builder form = as("auditor", "/api/v1/vendors")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("vendor=acme"));
        assertThat(site.send(form).statusCode()).isEqualTo(415);
        assertThat(site.facades().register("test").vendors()).isEmpty();
    }

    @Test
    void every_operation_is_described_and_what_the_description_names_is_in_it() {
        HttpResponse<String> answer = get("/api/v1/openapi.json");
        Map<?, ?> document = tree(answer);
        Map<?, ?> paths = (Map<?, ?>) document.get("paths");
        for (Route route : site.server().routes()) {
            if (route.path().startsWith("/api/v1/") && !route.path().endsWith("openapi.json")) {
                assertThat(paths.get(route.path())).as(route.path()).isInstanceOf(Map.class);
                assertThat(((Map<?, ?>) paths.get(route.path()))
                                .get(route.method().name().toLowerCase(java.util.Locale.ROOT)))
                        .as(route.toString())
                        .isNotNull();
            }
        }
        Map<?, ?> schemas = (Map<?, ?>) ((Map<?, ?>) document.get("components")).get("schemas");
        Matcher named = Pattern.compile("#/components/schemas/(\\w+)").matcher(answer.body());
        int found = 0;
        while (named.find()) {
            assertThat(schemas.get(named.group(1))).as(named.group(1)).isNotNull();
            found++;
        }
        assertThat(found).isGreaterThan(15);
        assertThat(get("/api/v1/openapi.json").body()).isEqualTo(answer.body());
    }
}
