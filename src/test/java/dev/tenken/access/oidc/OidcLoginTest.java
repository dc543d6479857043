package dev.tenken.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.tenken.access.AccessException;
import dev.tenken.access.Refusal;
import dev.tenken.access.Role;
import dev.tenken.access.SetClock;
import dev.tenken.access.Vouch;
import dev.tenken.data.SourceFile;
import dev.tenken.model.Language;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logging in elsewhere against a provider that can lie. */
class OidcLoginTest {
    private static final URI BACK = URI.create("https://tenken.example/login/oidc");

    private final SetClock clock = new SetClock();
    private SmallProvider provider;
    private OidcLogin login;

    @BeforeEach
    void start() throws IOException {
        provider = new SmallProvider();
        login = login("");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private OidcLogin login(String more) {
        String yaml = "issuer: " + provider.issuer() + "\nclient: tenken\nsecret-from: S\nname: Harbour\n" + more;
        OidcSettings settings = OidcSettings.of(new SourceFile("oidc.yaml", yaml), name -> SmallProvider.SECRET);
        return new OidcLogin(settings, clock, new SecureRandom());
    }

    private Vouch logIn() {
        Away away = login.start(BACK);
        return login.finish(provider.loggedIn(away.where()), away.kept());
    }

    private static Refusal refused(ThrowingCallable call) {
        AccessException refused = catchThrowableOfType(AccessException.class, call);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.getMessage()).doesNotContain("{");
        return refused.refusal();
    }

    @Test
    void a_browser_is_sent_away_with_all_that_protects_it() {
        Away away = login.start(BACK);
        Map<String, String> asked = SmallProvider.parameters(away.where().getRawQuery());

        assertThat(away.where().toString()).startsWith(provider.issuer() + "/authorize?");
        assertThat(asked)
                .containsEntry("tenant", "1")
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "tenken")
                .containsEntry("redirect_uri", BACK.toString())
                .containsEntry("scope", "openid profile email")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(away.kept()).matches("[A-Za-z0-9_.-]+").doesNotContain(SmallProvider.SECRET);
        assertThat(login.start(BACK).kept()).isNotEqualTo(away.kept());
    }

    @Test
    void who_logged_in_there_is_known_by_what_is_said_there() {
        provider.claims.put("email", "hanako@example.com");
        provider.claims.put("email_verified", true);
        provider.claims.put("name", "山田 花子");
        provider.claims.put("preferred_username", "hanako");
        provider.claims.put("locale", "ja-JP");
        Vouch vouch = logIn();

        assertThat(vouch.identity().issuer()).isEqualTo(provider.issuer());
        assertThat(vouch.identity().subject()).isEqualTo("248289761001");
        assertThat(vouch.email()).isEqualTo("hanako@example.com");
        assertThat(vouch.login()).isEqualTo("hanako");
        assertThat(vouch.name()).isEqualTo("山田 花子");
        assertThat(vouch.language()).isEqualTo(Language.JA);
        assertThat(vouch.role()).isNull();
        assertThat(vouch.mayBeNew()).isFalse();
        assertThat(provider.asked).isEqualTo(1);
    }

    @Test
    void what_the_token_does_not_say_is_asked_for_about_the_same_person_only() {
        provider.more.putAll(Map.of("sub", "248289761001", "email", "h@example.com", "email_verified", true));
        assertThat(logIn().email()).isEqualTo("h@example.com");
        provider.more.put("sub", "somebody else");
        assertThat(logIn().email()).isNull();
    }

    @Test
    void an_address_that_nobody_checked_is_nobodys_unless_that_is_set() {
        provider.claims.putAll(Map.of("email", "admin@example.com", "name", "x"));
        assertThat(logIn().email()).isNull();
        provider.claims.put("email_verified", false);
        assertThat(logIn().email()).isNull();
        login = login("emails: all\n");
        assertThat(logIn().email()).isEqualTo("admin@example.com");
    }

    @Test
    void roles_come_from_a_claim_the_highest_counts_and_others_stay_outside() {
        String roles =
                "new-users: viewer\nroles:\n  claim: realm_access.roles\n  auditor: [audit, check]\n  administrator: [root]\n";
        login = login(roles);
        provider.claims.putAll(Map.of("email", "x@example.com", "name", "x"));
        assertThat(refused(this::logIn)).isEqualTo(Refusal.ELSEWHERE_NO_ROLE);
        provider.claims.put("realm_access", Map.of("roles", List.of("check", "staff")));
        assertThat(logIn().role()).isEqualTo(Role.AUDITOR);
        assertThat(logIn().mayBeNew()).isTrue();
        provider.claims.put("realm_access", Map.of("roles", List.of("root", "check")));
        assertThat(logIn().role()).isEqualTo(Role.ADMINISTRATOR);
        provider.claims.put("realm_access", Map.of("roles", "check"));
        assertThat(logIn().role()).isEqualTo(Role.AUDITOR);
        provider.claims.put("realm_access", Map.of("roles", List.of("checked")));
        assertThat(refused(this::logIn)).isEqualTo(Refusal.ELSEWHERE_NO_ROLE);
        login = login(roles + "  others: viewer\n");
        assertThat(logIn().role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void what_was_not_begun_here_or_too_long_ago_is_refused() {
        Away away = login.start(BACK);
        Map<String, String> answer = provider.loggedIn(away.where());
        Away other = login.start(BACK);

        assertThat(refused(() -> login.finish(answer, null))).isEqualTo(Refusal.ELSEWHERE_ANEW);
        assertThat(refused(() -> login.finish(answer, "x"))).isEqualTo(Refusal.ELSEWHERE_ANEW);
        assertThat(refused(() -> login.finish(answer, "....1"))).isEqualTo(Refusal.ELSEWHERE_ANEW);
        assertThat(refused(() -> login.finish(answer, other.kept()))).isEqualTo(Refusal.ELSEWHERE_ANEW);
        assertThat(refused(() -> login.finish(Map.of("code", "code0"), away.kept())))
                .isEqualTo(Refusal.ELSEWHERE_ANEW);
        clock.pass(Duration.ofMinutes(10));
        assertThat(refused(() -> login.finish(answer, away.kept()))).isEqualTo(Refusal.ELSEWHERE_ANEW);
    }

    @Test
    void a_refusal_there_an_answer_of_another_place_and_a_code_that_is_used_up_are_refused() {
        Away away = login.start(BACK);
        Map<String, String> answer = provider.loggedIn(away.where());

        assertThat(refused(() ->
                        login.finish(Map.of("state", answer.get("state"), "error", "access_denied"), away.kept())))
                .isEqualTo(Refusal.ELSEWHERE_REFUSED);
        answer.put("iss", "https://other.example");
        assertThat(refused(() -> login.finish(answer, away.kept()))).isEqualTo(Refusal.ELSEWHERE_FAILED);
        answer.put("iss", provider.issuer());
        assertThat(login.finish(answer, away.kept())).isNotNull();
        assertThat(refused(() -> login.finish(answer, away.kept()))).isEqualTo(Refusal.ELSEWHERE_FAILED);
    }

    @Test
    void a_code_is_worth_nothing_with_what_another_browser_kept() {
        Away away = login.start(BACK);
        Map<String, String> answer = provider.loggedIn(away.where());
        Kept own = Kept.of(login.start(BACK).kept(), clock.instant()).orElseThrow();
        Kept mixed = new Kept(answer.get("state"), own.nonce(), own.verifier(), own.redirect(), own.began());

        assertThat(refused(() -> login.finish(answer, mixed.text()))).isEqualTo(Refusal.ELSEWHERE_FAILED);
    }

    @Test
    void a_token_that_says_something_else_than_was_asked_is_refused() {
        Map<String, Object> wrong = Map.of(
                "iss", "https://other.example",
                "aud", "somebody",
                "nonce", "another",
                "azp", "somebody",
                "sub", " ",
                "exp", clock.instant().minusSeconds(61).getEpochSecond(),
                "iat", clock.instant().plusSeconds(61).getEpochSecond());
        wrong.forEach((claim, value) -> {
            Map<String, Object> before = Map.copyOf(provider.claims);
            boolean time = value instanceof Long;
            provider.claims.put(
                    claim, time ? java.util.Date.from(java.time.Instant.ofEpochSecond((Long) value)) : value);
            assertThat(refused(this::logIn)).as(claim).isEqualTo(Refusal.ELSEWHERE_FAILED);
            provider.claims.clear();
            provider.claims.putAll(before);
        });
        provider.claims.put("aud", List.of("tenken", "somebody"));
        assertThat(refused(this::logIn)).as("for several, and none is named").isEqualTo(Refusal.ELSEWHERE_FAILED);
        provider.claims.put("azp", "tenken");
        assertThat(logIn()).isNotNull();
        provider.claims.put("exp", null);
        assertThat(refused(this::logIn)).as("without an end").isEqualTo(Refusal.ELSEWHERE_FAILED);
    }

    @Test
    void a_token_that_nobody_or_somebody_else_signed_is_refused() {
        logIn();
        provider.last = token -> unsigned(token);
        assertThat(refused(this::logIn)).as("none").isEqualTo(Refusal.ELSEWHERE_FAILED);
        provider.last = token -> bySharedSecret(token);
        assertThat(refused(this::logIn)).as("the secret").isEqualTo(Refusal.ELSEWHERE_FAILED);
        provider.last = token -> byStranger(token);
        assertThat(refused(this::logIn))
                .as("a stranger with the same name of a key")
                .isEqualTo(Refusal.ELSEWHERE_FAILED);
        provider.last = token -> token.substring(0, token.length() - 6) + "AAAAAA";
        assertThat(refused(this::logIn)).as("changed").isEqualTo(Refusal.ELSEWHERE_FAILED);
        provider.last = token -> "x";
        assertThat(refused(this::logIn)).as("no token").isEqualTo(Refusal.ELSEWHERE_FAILED);
    }

    private static String unsigned(String token) {
        try {
            return new PlainJWT(SignedJWT.parse(token).getJWTClaimsSet()).serialize();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bySharedSecret(String token) {
        try {
            SignedJWT signed = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256), SignedJWT.parse(token).getJWTClaimsSet());
            signed.sign(new MACSigner(SmallProvider.SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            return signed.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String byStranger(String token) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            SignedJWT signed = new SignedJWT(parsed.getHeader(), parsed.getJWTClaimsSet());
            signed.sign(new RSASSASigner(SmallProvider.key("stranger first")));
            return signed.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void new_keys_of_the_place_are_fetched() {
        logIn();
        provider.key = SmallProvider.key("second");

        assertThat(logIn()).isNotNull();
    }

    @Test
    void a_place_that_is_not_what_was_set_or_leads_astray_is_not_used() {
        provider.metadata.put("issuer", "https://other.example");
        assertThat(refused(() -> login.start(BACK))).isEqualTo(Refusal.ELSEWHERE_AWAY);
        provider.metadata.put("issuer", provider.issuer());
        provider.metadata.put("token_endpoint", "http://other.example/token");
        assertThat(refused(() -> login.start(BACK))).isEqualTo(Refusal.ELSEWHERE_AWAY);
        provider.metadata.put("token_endpoint", provider.issuer() + "/token");
        assertThat(logIn()).as("asked anew after it failed").isNotNull();
        provider.close();
        assertThat(refused(() -> login("").start(BACK))).isEqualTo(Refusal.ELSEWHERE_AWAY);
    }
}
