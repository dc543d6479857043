package dev.tenken.web.access;

import static dev.tenken.web.access.AccessSite.encoded;
import static dev.tenken.web.access.AccessSite.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.access.Role;
import dev.tenken.access.UserFields;
import dev.tenken.access.oidc.OidcLogin;
import dev.tenken.access.oidc.OidcSettings;
import dev.tenken.access.oidc.SmallProvider;
import dev.tenken.data.SourceFile;
import dev.tenken.web.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logging in elsewhere, in the pages. */
class ElsewherePagesTest {
    @TempDir
    private Path folder;

    private SmallProvider provider;
    private AccessSite site;

    @BeforeEach
    void start() throws IOException {
        provider = new SmallProvider();
        String yaml = "issuer: " + provider.issuer() + "\nclient: tenken\nsecret-from: S\nname: Harbour\n";
        OidcSettings settings = OidcSettings.of(new SourceFile("oidc.yaml", yaml), name -> SmallProvider.SECRET);
        site = new AccessSite(
                folder, new OidcLogin(settings, Clock.fixed(Site.NOW, ZoneOffset.UTC), new SecureRandom()));
        provider.claims.putAll(Map.of("email", "abe@example.com", "email_verified", true, "name", "Abe"));
    }

    @AfterEach
    void stop() {
        site.close();
        provider.close();
    }

    private String back(String away) {
        Map<String, String> answer = provider.loggedIn(URI.create(away));
        return "/login/oidc/back?code=" + encoded(answer.get("code")) + "&state=" + encoded(answer.get("state"));
    }

    @Test
    void a_user_logs_in_there_and_comes_to_the_page_that_he_wanted() {
        site.access.users().add("abe", UserFields.NONE.email("abe@example.com").role(Role.AUDITOR), "test");
        AccessSite.Browser abe = site.browser();
        String login = location(abe.get("/account"));
        String button = Jsoup.parse(abe.get(login).body())
                .select("a:contains(Log in with Harbour)")
                .attr("href");
        String away = location(abe.get(button));
        assertThat(away)
                .startsWith(provider.issuer() + "/authorize?")
                .contains(encoded(site.address() + "/login/oidc/back"));
        HttpResponse<String> in = abe.get(back(away));

        assertThat(location(in)).isEqualTo("/account");
        assertThat(in.headers().allValues("Set-Cookie"))
                .allSatisfy(c -> assertThat(c).contains("HttpOnly", "SameSite=Lax"));
        assertThat(abe.get("/account").body()).contains("abe@example.com");
        assertThat(abe.cookie("tenken_away")).isNull();
    }

    @Test
    void a_way_back_that_this_browser_did_not_begin_leads_nowhere() {
        site.access.users().add("abe", UserFields.NONE.email("abe@example.com"), "test");
        AccessSite.Browser attacker = site.browser();
        String back = back(location(attacker.get("/login/oidc")));
        AccessSite.Browser victim = site.browser();

        HttpResponse<String> answer = victim.get(back);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("begin again", "Log in with Harbour");
        assertThat(victim.cookie("tenken_session")).isNull();
        attacker.get(back);
        assertThat(attacker.get(back).statusCode()).as("a second time").isEqualTo(422);
    }

    @Test
    void nobody_is_led_to_another_site() {
        site.access.users().add("abe", UserFields.NONE.email("abe@example.com"), "test");
        for (String to : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            AccessSite.Browser abe = site.browser();
            assertThat(location(abe.get(back(location(abe.get("/login/oidc?to=" + encoded(to)))))))
                    .as(to)
                    .isEqualTo("/");
        }
    }

    @Test
    void who_is_no_user_and_a_place_that_is_down_are_told() {
        AccessSite.Browser abe = site.browser();
        HttpResponse<String> unknown = abe.get(back(location(abe.get("/login/oidc"))));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unknown.body()).select(".alert").text()).contains("no user of yours here");
        assertThat(abe.get("/login/oidc/back?error=access_denied&error_description=%3Cb%3Ex")
                        .statusCode())
                .isEqualTo(422);
        provider.close();
        AccessSite.Browser later = site.browser();
        String away = location(later.get("/login/oidc"));
        assertThat(later.get("/login/oidc/back?code=x&state=" + SmallStates.of(away))
                        .statusCode())
                .isEqualTo(503);
    }

    /** The state in an address. */
    private static final class SmallStates {
        static String of(String away) {
            return away.replaceFirst(".*[?&]state=([^&]*).*", "$1");
        }
    }
}
