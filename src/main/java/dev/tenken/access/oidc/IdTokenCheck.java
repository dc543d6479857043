package dev.tenken.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;

/**
 * Whether a token is what the other place says of somebody who has just logged in there, for this server: its signature, who made it, for whom,
 * until when, and that it answers what was asked.
 */
final class IdTokenCheck {
    private static final int SKEW_SECONDS = 60;

    private final URI issuer;
    private final String client;
    private final Clock clock;

    IdTokenCheck(URI issuer, String client, Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.clock = clock;
    }

    /**
     * @return what it says
     * @throws BadJOSEException when it is not
     * @throws JOSEException when it cannot be looked at
     */
    Map<String, Object> checked(JWT token, String nonce, Provider.Known provider)
            throws BadJOSEException, JOSEException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(provider.signatures(), provider.keys()));
        processor.setJWTClaimsSetVerifier(new Claims(nonce));
        return processor.process(token, null).getClaims();
    }

    private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        Claims(String nonce) {
            super(
                    client,
                    new JWTClaimsSet.Builder()
                            .issuer(issuer.toString())
                            .claim("nonce", nonce)
                            .build(),
                    Set.of("sub", "exp", "iat"));
            setMaxClockSkew(SKEW_SECONDS);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }

        @Override
        public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            Object party = claims.getClaim("azp");
            if (party != null && !party.equals(client)
                    || party == null && claims.getAudience().size() > 1) {
                throw new BadJWTException("made for " + (party == null ? claims.getAudience() : party));
            }
            if (claims.getIssueTime().toInstant().isAfter(clock.instant().plusSeconds(SKEW_SECONDS))) {
                throw new BadJWTException(
                        "made in the future: " + claims.getIssueTime().toInstant());
            }
            if (claims.getSubject().isBlank()) {
                throw new BadJWTException("names nobody");
            }
        }
    }
}
