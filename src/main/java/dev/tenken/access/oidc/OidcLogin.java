package dev.tenken.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import dev.tenken.access.AccessException;
import dev.tenken.access.Refusal;
import dev.tenken.access.Vouch;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Logging in at another place by OpenID Connect. May be used from several threads; it keeps nothing of those who are on their way. */
public final class OidcLogin {
    private final OidcSettings settings;
    private final Clock clock;
    private final SecureRandom random;
    private final Provider provider;
    private final IdTokenCheck check;

    /** Asks nobody yet: a place that cannot be reached keeps nobody from starting. */
    public OidcLogin(OidcSettings settings, Clock clock, SecureRandom random) {
        this.settings = settings;
        this.clock = clock;
        this.random = random;
        this.provider = new Provider(settings.issuer(), clock);
        this.check = new IdTokenCheck(settings.issuer(), settings.client(), clock);
    }

    /** What the place is called on the button. */
    public String name() {
        return settings.name();
    }

    /**
     * Sends a browser away.
     *
     * @param redirect where it is to come back to, as the other place knows it
     * @throws AccessException when the place cannot be asked
     */
    public Away start(URI redirect) {
        Provider.Known known = known();
        Kept kept = Kept.make(random, redirect.toString(), clock.instant());
        URI where = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(settings.scopes()), new ClientID(settings.client()), redirect)
                .endpointURI(known.metadata().getAuthorizationEndpointURI())
                .state(new State(kept.state()))
                .nonce(new Nonce(kept.nonce()))
                .codeChallenge(new CodeVerifier(kept.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
        return new Away(where, kept.text());
    }

    /**
     * Takes a browser back.
     *
     * @param answer the parameters that it comes with
     * @param kept what it kept
     * @return who it is, by what the other place says
     * @throws AccessException when it is nobody, was too long away, or was sent by somebody else
     */
    public Vouch finish(Map<String, String> answer, String kept) {
        Kept before = Kept.of(kept, clock.instant())
                .filter(k -> same(k.state(), answer.get("state")))
                .orElseThrow(() -> AccessException.of(Refusal.ELSEWHERE_ANEW));
        if (answer.get("iss") != null
                && !answer.get("iss").equals(settings.issuer().toString())) {
            throw AccessException.of(Refusal.ELSEWHERE_FAILED, "name", name());
        }
        if (answer.get("error") != null || answer.get("code") == null) {
            throw AccessException.of(Refusal.ELSEWHERE_REFUSED, "name", name());
        }
        return new Claims(settings).vouch(claims(answer.get("code"), before));
    }

    private static boolean same(String one, String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> claims(String code, Kept before) {
        Provider.Known known = known();
        Exchange exchange = new Exchange(settings, known.metadata());
        try {
            OIDCTokens tokens = exchange.tokens(code, before);
            Map<String, Object> claims = new LinkedHashMap<>(check.checked(tokens.getIDToken(), before.nonce(), known));
            if (Claims.areWanting(claims, settings)) {
                exchange.more(tokens, String.valueOf(claims.get("sub"))).forEach(claims::putIfAbsent);
            }
            return claims;
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw AccessException.of(e, Refusal.ELSEWHERE_FAILED, "name", name());
        } catch (IOException e) {
            throw AccessException.of(e, Refusal.ELSEWHERE_AWAY, "name", name());
        }
    }

    private Provider.Known known() {
        try {
            return provider.known();
        } catch (IOException e) {
            throw AccessException.of(e, Refusal.ELSEWHERE_AWAY, "name", name());
        }
    }
}
