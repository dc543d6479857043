package dev.tenken.access.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What this server asks the other place itself. */
final class Exchange {
    private final OidcSettings settings;
    private final OIDCProviderMetadata metadata;

    Exchange(OidcSettings settings, OIDCProviderMetadata metadata) {
        this.settings = settings;
        this.metadata = metadata;
    }

    /**
     * The tokens for a code.
     *
     * @throws ParseException when there are none
     */
    OIDCTokens tokens(String code, Kept before) throws IOException, ParseException {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), URI.create(before.redirect()), new CodeVerifier(before.verifier()));
        URI endpoint = metadata.getTokenEndpointURI();
        ClientID client = new ClientID(settings.client());
        TokenRequest request = settings.secret() == null
                ? new TokenRequest.Builder(endpoint, client, grant).build()
                : new TokenRequest.Builder(endpoint, authentication(client), grant).build();
        TokenResponse response = OIDCTokenResponseParser.parse(sent(request.toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw new ParseException("no tokens: " + response.toErrorResponse().getErrorObject());
        }
        OIDCTokens tokens = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
        if (tokens.getIDToken() == null) {
            throw new ParseException("tokens, but none that says who it is");
        }
        return tokens;
    }

    private ClientAuthentication authentication(ClientID client) {
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        Secret secret = new Secret(settings.secret());
        return basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
    }

    /**
     * What else is said of somebody; nothing when that cannot be asked for.
     *
     * @param subject that it must be about
     */
    Map<String, Object> more(OIDCTokens tokens, String subject) throws IOException {
        URI endpoint = metadata.getUserInfoEndpointURI();
        if (endpoint == null || !OidcSettingsReader.isSafe(endpoint)) {
            return Map.of();
        }
        try {
            UserInfoRequest request = new UserInfoRequest(endpoint, tokens.getAccessToken());
            UserInfoResponse response = UserInfoResponse.parse(sent(request.toHTTPRequest()));
            // What comes as a signed token was not asked for.
            if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
                return Map.of();
            }
            Map<String, Object> told =
                    response.toSuccessResponse().getUserInfo().toJWTClaimsSet().getClaims();
            return subject.equals(told.get("sub")) ? told : Map.of();
        } catch (ParseException e) {
            // Who it is was proved before; what cannot be read adds nothing.
            return Map.of();
        }
    }

    private static HTTPResponse sent(HTTPRequest request) throws IOException {
        request.setConnectTimeout(Provider.TIMEOUT_MS);
        request.setReadTimeout(Provider.TIMEOUT_MS);
        request.setFollowRedirects(false);
        return request.send();
    }
}
