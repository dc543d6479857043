package dev.tenken.web.access;

import static dev.tenken.web.access.AccessSite.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenken.access.AccessException;
import dev.tenken.access.Refusal;
import dev.tenken.access.Role;
import dev.tenken.access.UserFields;
import dev.tenken.access.oidc.Away;
import dev.tenken.access.oidc.OidcLogin;
import dev.tenken.access.oidc.OidcSettings;
import dev.tenken.data.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logging in at a Keycloak, which nobody made for us. */
class KeycloakTest {
    /** The issuer of a realm as tenken-realm.json has it. */
    private static final String ISSUER = System.getenv("TENKEN_TEST_OIDC");

    private static final String ROLES =
            "roles:\n  claim: realm_access.roles\n  auditor: [tenken-auditor]\n  approver: [tenken-approver]\n";

    @TempDir
    private Path folder;

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @BeforeEach
    void need_a_server() {
        if ("required".equals(System.getenv("CI_OIDC"))) {
            assertThat(ISSUER).as("TENKEN_TEST_OIDC, the server of the tests").isNotNull();
        }
        assumeTrue(ISSUER != null, "no Keycloak: set TENKEN_TEST_OIDC to what .ci/keycloak prints");
    }

    private static OidcLogin login(String secret, String more) {
        String yaml = "issuer: " + ISSUER + "\nclient: tenken\nsecret-from: S\nname: Keycloak\n" + more;
        return new OidcLogin(
                OidcSettings.of(new SourceFile("oidc.yaml", yaml), name -> secret),
                Clock.systemUTC(),
                new SecureRandom());
    }

    private static OidcLogin login(String more) {
        return login("a secret of the tests", more);
    }

    /** Types name and password there; where the browser is sent then. */
    private String logIn(String away, String user) throws IOException, InterruptedException {
        String page = send(HttpRequest.newBuilder(URI.create(away)).GET()).body();
        String action = Jsoup.parse(page).select("#kc-form-login").attr("action");
        assertThat(action).as(page).isNotEmpty();
        String form = "username=" + user + "&password="
                + URLEncoder.encode("a password of the tests", StandardCharsets.UTF_8);
        return location(send(HttpRequest.newBuilder(URI.create(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))));
    }

    /** As a browser does on its own machine, where it takes secure cookies without TLS. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        String known = cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
        HttpResponse<String> answer = client.send(
                (known.isEmpty() ? request : request.header("Cookie", known)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] both = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(both[0], both[1]);
        });
        return answer;
    }

    @Test
    void somebody_with_a_role_there_comes_in_with_it() throws Exception {
        try (AccessSite site = new AccessSite(folder, login("new-users: viewer\n" + ROLES), Clock.systemUTC())) {
            AccessSite.Browser browser = site.browser();
            String back = logIn(location(browser.get("/login/oidc?to=%2Faccount")), "hanako");
            assertThat(location(browser.get(back.substring(site.address().length()))))
                    .isEqualTo("/account");

            assertThat(browser.get("/account").body()).contains("花子 山田", "hanako@example.com", "Approver");
            assertThat(site.access.users().user("hanako").identity().issuer()).isEqualTo(ISSUER);
        }
    }

    @Test
    void who_has_no_role_there_or_is_no_user_here_stays_outside() throws Exception {
        try (AccessSite site = new AccessSite(folder, login(ROLES), Clock.systemUTC())) {
            AccessSite.Browser browser = site.browser();
            String back = logIn(location(browser.get("/login/oidc")), "taro");
            assertThat(browser.get(back.substring(site.address().length())).body())
                    .contains("gives you no role here");
        }
        cookies.clear();
        try (AccessSite site = new AccessSite(folder, login(""), Clock.systemUTC())) {
            site.access
                    .users()
                    .add("taro", UserFields.NONE.email("taro@example.com").role(Role.AUDITOR), "test");
            AccessSite.Browser browser = site.browser();
            String back = logIn(location(browser.get("/login/oidc")), "taro");
            assertThat(browser.get(back.substring(site.address().length())).body())
                    .as("an address that was not verified there")
                    .contains("no user of yours here");
        }
    }

    @Test
    void what_is_not_as_keycloak_wants_it_fails() throws Exception {
        URI back = URI.create("http://127.0.0.1:1/login/oidc/back");
        OidcLogin wrong = login("another secret", "");
        Away away = wrong.start(back);
        Map<String, String> answer = answer(logIn(away.where().toString(), "hanako"));
        AccessException refused =
                Assertions.catchThrowableOfType(AccessException.class, () -> wrong.finish(answer, away.kept()));
        assertThat(refused.refusal()).isEqualTo(Refusal.ELSEWHERE_FAILED);

        cookies.clear();
        OidcLogin right = login("");
        Away again = right.start(back);
        Map<String, String> code = answer(logIn(again.where().toString(), "hanako"));
        assertThat(right.finish(code, again.kept()).email()).isEqualTo("hanako@example.com");
        refused = Assertions.catchThrowableOfType(AccessException.class, () -> right.finish(code, again.kept()));
        assertThat(refused.refusal()).as("a code that is used up").isEqualTo(Refusal.ELSEWHERE_FAILED);
    }

    private static Map<String, String> answer(String back) {
        Map<String, String> answer = new LinkedHashMap<>();
        for (String part : URI.create(back).getRawQuery().split("&")) {
            String[] both = part.split("=", 2);
            answer.put(both[0], java.net.URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return answer;
    }
}
