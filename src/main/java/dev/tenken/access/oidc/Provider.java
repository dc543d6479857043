package dev.tenken.access.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the other place tells of itself, asked for when it is needed first, and again after a day. Its keys come anew when an unknown one signs. */
final class Provider {
    static final int TIMEOUT_MS = 5_000;
    private static final int MOST_BYTES = 512 * 1024;
    private static final Duration HOLDS = Duration.ofHours(24);

    /** Signatures that need the other place's own key. One made with a shared secret, or none at all, proves nothing here. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final URI issuer;
    private final Clock clock;
    private Known known;

    Provider(URI issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /** What is known since a moment. */
    record Known(
            OIDCProviderMetadata metadata,
            JWKSource<SecurityContext> keys,
            Set<JWSAlgorithm> signatures,
            Instant since) {}

    /** @throws IOException when it cannot be asked, or what it says cannot be used */
    synchronized Known known() throws IOException {
        Instant now = clock.instant();
        if (known == null || known.since().plus(HOLDS).isBefore(now)) {
            known = asked(now);
        }
        return known;
    }

    private Known asked(Instant now) throws IOException {
        DefaultResourceRetriever web = new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, MOST_BYTES);
        try {
            Issuer name = new Issuer(issuer);
            String told =
                    web.retrieveResource(OIDCProviderMetadata.resolveURL(name)).getContent();
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(told);
            refuse(metadata, name);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(), web)
                    .retrying(true)
                    .build();
            return new Known(metadata, keys, signatures(metadata), now);
        } catch (ParseException e) {
            throw new IOException("what " + issuer + " tells of itself cannot be read: " + e.getMessage(), e);
        } catch (GeneralException e) {
            throw new IOException(issuer + ": " + e.getMessage(), e);
        }
    }

    private void refuse(OIDCProviderMetadata metadata, Issuer name) throws IOException {
        if (!metadata.getIssuer().equals(name)) {
            throw new IOException("asked " + issuer + ", which calls itself " + metadata.getIssuer()
                    + "; write the issuer exactly as it calls itself");
        }
        for (URI address : new URI[] {
            metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI()
        }) {
            if (address == null || !OidcSettingsReader.isSafe(address)) {
                throw new IOException(issuer + " names " + address + "; wanted addresses with https");
            }
        }
    }

    private Set<JWSAlgorithm> signatures(OIDCProviderMetadata metadata) throws IOException {
        List<JWSAlgorithm> told = metadata.getIDTokenJWSAlgs();
        Set<JWSAlgorithm> signatures = new LinkedHashSet<>(told == null ? List.of(JWSAlgorithm.RS256) : told);
        signatures.retainAll(SIGNATURES);
        if (signatures.isEmpty()) {
            throw new IOException(issuer + " signs with " + told + "; wanted one of " + SIGNATURES);
        }
        return signatures;
    }
}
