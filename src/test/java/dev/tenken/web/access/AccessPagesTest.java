package dev.tenken.web.access;

import static dev.tenken.web.access.AccessSite.GOOD;
import static dev.tenken.web.access.AccessSite.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.access.OneTimePassword;
import dev.tenken.access.Role;
import dev.tenken.access.Token;
import dev.tenken.access.UserFields;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users, tokens and one's own account in the pages. */
class AccessPagesTest {
    @TempDir
    private Path folder;

    private AccessSite site;

    @BeforeEach
    void start() {
        site = new AccessSite(folder, null);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static String secret(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".secret code").text();
    }

    private static String alert(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".alert").text();
    }

    @Test
    void the_first_administrator_chooses_a_password_and_adds_a_user_who_logs_in() {
        OneTimePassword first = site.access.firstAdministrator().orElseThrow();
        AccessSite.Browser admin = site.browser();
        assertThat(location(admin.post("/login", Map.of("login", "admin", "password", first.password()))))
                .isEqualTo("/password");
        assertThat(location(admin.get("/users"))).isEqualTo("/password");
        admin.get("/password");
        String before = admin.cookie("tenken_session");
        admin.post("/password", Map.of("present", first.password(), "next", GOOD, "again", GOOD));
        assertThat(admin.cookie("tenken_session")).isNotEqualTo(before);

        assertThat(admin.get("/users").body()).contains("admin");
        HttpResponse<String> told = admin.post(
                "/users",
                Map.of(
                        "login",
                        "abe",
                        "name",
                        "阿部 圭",
                        "email",
                        "abe@example.com",
                        "role",
                        "auditor",
                        "language",
                        "ja"));
        assertThat(told.headers().firstValue("Cache-Control")).hasValue("no-store");
        String password = secret(told);
        assertThat(admin.get("/users").body())
                .contains("阿部 圭", "one-time password")
                .doesNotContain(password);
        AccessSite.Browser abe = site.browser();
        assertThat(location(abe.post("/login", Map.of("login", "abe", "password", password))))
                .isEqualTo("/password");
        assertThat(abe.get("/password").body()).contains("仮のパスワード");
    }

    @Test
    void users_are_changed_by_administrators_alone() {
        AccessSite.Browser approver = site.browser("chief", Role.APPROVER);
        for (String path : new String[] {"/users", "/users/chief", "/tokens"}) {
            assertThat(approver.get(path).statusCode()).as(path).isEqualTo(403);
        }
        Map<String, String> more = Map.of("role", "administrator", "name", "x", "active", "yes", "login", "new");
        for (String path : new String[] {
            "/users", "/users/chief", "/users/chief/password", "/users/chief/sessions", "/access-settings"
        }) {
            assertThat(approver.post(path, more).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(site.access.users().user("chief").role()).isEqualTo(Role.APPROVER);
    }

    @Test
    void an_administrator_changes_a_user_resets_the_password_and_ends_sessions() {
        AccessSite.Browser admin = site.browser("root", Role.ADMINISTRATOR);
        AccessSite.Browser abe = site.browser("abe", Role.AUDITOR);
        admin.get("/users/abe");
        assertThat(location(admin.post(
                        "/users/abe",
                        Map.of("name", "Abe", "email", "", "role", "viewer", "language", "en", "active", "yes"))))
                .isEqualTo("/users?told=user-saved");
        assertThat(site.access.users().user("abe").role()).isEqualTo(Role.VIEWER);
        admin.post("/users/abe/sessions", Map.of());
        assertThat(location(abe.get("/account"))).startsWith("/login");
        String password = secret(admin.post("/users/abe/password", Map.of()));
        assertThat(location(abe.post("/login", Map.of("login", "abe", "password", password))))
                .isEqualTo("/password");
        assertThat(admin.get("/users/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_refused_is_told_on_the_page_in_the_readers_language_with_what_was_typed() {
        AccessSite.Browser admin = site.browser("root", Role.ADMINISTRATOR);
        admin.get("/users/root");
        HttpResponse<String> last =
                admin.post("/users/root", Map.of("name", "Root", "role", "viewer", "language", "ja", "active", "yes"));
        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(alert(last)).startsWith("root is the last active administrator");
        site.access.users().edit("root", UserFields.NONE.language(dev.tenken.model.Language.JA), "test");
        HttpResponse<String> taken =
                admin.post("/users", Map.of("login", "root", "name", "<b>x</b>", "role", "viewer"));
        assertThat(alert(taken)).startsWith("ユーザーrootはすでにあります");
        Document page = Jsoup.parse(taken.body());
        assertThat(page.select("#name").val()).isEqualTo("<b>x</b>");
        assertThat(page.select("b")).isEmpty();
        assertThat(admin.post("/users", Map.of("login", "x", "role", "king")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void names_and_addresses_of_others_are_text() {
        AccessSite.Browser admin = site.browser("root", Role.ADMINISTRATOR);
        site.access
                .users()
                .add(
                        "abe",
                        UserFields.NONE
                                .name("<script>alert(1)</script>\" onx=\"")
                                .email("\"<i>\"@example.com"),
                        "test");

        for (String path : new String[] {"/users", "/users/abe"}) {
            Document page = Jsoup.parse(admin.get(path).body());
            assertThat(page.select("main script, main i, main [onx]")).as(path).isEmpty();
            assertThat(page.text() + page.select("#name").val()).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void settings_of_access_are_changed_together_or_not_at_all() {
        AccessSite.Browser admin = site.browser("root", Role.ADMINISTRATOR);
        admin.get("/users");
        Map<String, String> good =
                Map.of("sign-alone", "yes", "idle-minutes", "15", "session-hours", "8", "failures-before-waiting", "3");
        assertThat(location(admin.post("/access-settings", good))).isEqualTo("/users?told=settings-saved");
        Map<String, String> wrong =
                Map.of("sign-alone", "no", "idle-minutes", "0", "session-hours", "8", "failures-before-waiting", "3");
        assertThat(alert(admin.post("/access-settings", wrong))).startsWith("idle-minutes: got \"0\"");
        assertThat(site.access.settings().texts()).isEqualTo(new java.util.LinkedHashMap<>(good));
    }

    @Test
    void ones_own_account_has_a_language_and_tokens_and_nothing_that_others_decide() {
        AccessSite.Browser abe = site.browser("abe", Role.AUDITOR);
        assertThat(abe.get("/account").body()).contains("also uploads, assesses, reviews");
        abe.post(
                "/account",
                Map.of("language", "ja", "role", "administrator", "name", "Chief", "email", "chief@example.com"));
        assertThat(site.access.users().user("abe").role()).isEqualTo(Role.AUDITOR);
        assertThat(site.access.users().user("abe").name()).isEqualTo("abe");
        assertThat(site.access.users().user("abe").email()).isNull();
        HttpResponse<String> made = abe.post(
                "/account/tokens", Map.of("name", "夜間", "scope", "read", "role", "viewer", "until", "2027-03-31"));
        String text = secret(made);
        assertThat(site.access.tokens().find(text)).isPresent();
        assertThat(abe.get("/account").body())
                .contains("夜間", "2027-04-01 00:00 UTC")
                .doesNotContain(text);
        Map<String, String> wrong = Map.of("name", "x", "scope", "read", "role", "viewer", "until", "soon");
        assertThat(alert(abe.post("/account/tokens", wrong))).contains("366");
        Map<String, String> above = Map.of("name", "x", "scope", "read", "role", "approver", "until", "2027-03-31");
        assertThat(alert(abe.post("/account/tokens", above))).contains("auditor");
    }

    @Test
    void a_token_is_revoked_by_its_owner_and_by_administrators_and_not_even_seen_by_others() {
        AccessSite.Browser admin = site.browser("root", Role.ADMINISTRATOR);
        AccessSite.Browser abe = site.browser("abe", Role.APPROVER);
        AccessSite.Browser ito = site.browser("ito", Role.AUDITOR);
        Token own = token("ito", "one");
        Token other = token("ito", "two");
        abe.get("/account");
        assertThat(abe.post("/tokens/" + own.id() + "/revoke", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(abe.post("/tokens/nothing/revoke", Map.of()).statusCode()).isEqualTo(404);
        ito.get("/account");
        assertThat(location(ito.post("/tokens/" + own.id() + "/revoke", Map.of())))
                .startsWith("/account");
        assertThat(admin.get("/tokens").body()).contains("ito", "revoked", "in force");
        assertThat(location(admin.post("/tokens/" + other.id() + "/revoke", Map.of())))
                .startsWith("/tokens");
        assertThat(admin.post("/tokens/" + other.id() + "/revoke", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(site.access.tokens().all())
                .allSatisfy(t -> assertThat(t.revoked()).isNotNull());
    }

    private Token token(String login, String name) {
        dev.tenken.access.Tokens.Wanted wanted = new dev.tenken.access.Tokens.Wanted(
                name, dev.tenken.access.Scope.READ, null, dev.tenken.web.Site.NOW.plusSeconds(3600));
        return site.access.tokens().add(login, wanted, "test").token();
    }

    @Test
    void every_refusal_has_words_in_both_languages() {
        for (dev.tenken.model.Language language : dev.tenken.model.Language.values()) {
            for (dev.tenken.access.Refusal refusal : dev.tenken.access.Refusal.values()) {
                assertThat(AccessWords.of(
                                dev.tenken.access.AccessException.of(refusal), dev.tenken.web.Texts.in(language)))
                        .isNotBlank();
            }
        }
    }
}
