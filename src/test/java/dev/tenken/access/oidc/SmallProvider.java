package dev.tenken.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A provider of identities on this machine that says what a test wants it to say, also what no provider says. */
public final class SmallProvider implements AutoCloseable {
    static final String CLIENT = "tenken";
    public static final String SECRET = "shared secret of some length, 32+";

    private static final Map<String, RSAKey> KEYS = new HashMap<>();

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    public final Map<String, Object> claims = new LinkedHashMap<>(Map.of("sub", "248289761001"));
    final Map<String, Object> more = new LinkedHashMap<>();
    final Map<String, String> metadata = new LinkedHashMap<>();
    RSAKey key = key("first");
    /** What is made of a token before it is sent. */
    UnaryOperator<String> last = token -> token;

    Instant now = Instant.parse("2026-11-30T09:00:00Z");
    int asked;

    public SmallProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        metadata.put("issuer", issuer());
        metadata.put("authorization_endpoint", issuer() + "/authorize?tenant=1");
        metadata.put("token_endpoint", issuer() + "/token");
        metadata.put("jwks_uri", issuer() + "/keys");
        metadata.put("userinfo_endpoint", issuer() + "/more");
        answer("/.well-known/openid-configuration", exchange -> {
            asked++;
            return json(
                    metadata,
                    ",\"response_types_supported\":[\"code\"],\"subject_types_supported\":[\"public\"],"
                            + "\"id_token_signing_alg_values_supported\":[\"RS256\",\"HS256\",\"none\"]");
        });
        answer("/keys", exchange -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", this::token);
        answer(
                "/more",
                exchange ->
                        exchange.getRequestHeaders().getFirst("Authorization").equals("Bearer opaque")
                                ? json(more, "")
                                : null);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A key of this name, made once: it takes long. */
    static RSAKey key(String id) {
        return KEYS.computeIfAbsent(id, SmallProvider::made);
    }

    private static RSAKey made(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id.replace("stranger ", "")).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a browser comes back with after its user logged in there. */
    public Map<String, String> loggedIn(URI where) {
        Map<String, String> asked = parameters(where.getRawQuery());
        String code = "code" + codes.size();
        codes.put(code, asked);
        return new HashMap<>(Map.of("code", code, "state", asked.get("state")));
    }

    static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : query.split("&")) {
            String[] both = part.split("=", 2);
            parameters.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private String token(HttpExchange exchange) throws Exception {
        Map<String, String> form =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> before = codes.remove(form.get("code"));
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        String wanted = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":"
                                        + SECRET.replace("+", "%2B")
                                                .replace(",", "%2C")
                                                .replace(" ", "+"))
                                .getBytes(StandardCharsets.UTF_8));
        byte[] proof = MessageDigest.getInstance("SHA-256")
                .digest(form.get("code_verifier").getBytes(StandardCharsets.US_ASCII));
        boolean right = before != null
                && wanted.equals(basic)
                && before.get("redirect_uri").equals(form.get("redirect_uri"))
                && before.get("code_challenge_method").equals("S256")
                && before.get("code_challenge")
                        .equals(Base64.getUrlEncoder().withoutPadding().encodeToString(proof));
        if (!right) {
            return null;
        }
        return "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"id_token\":\""
                + last.apply(signed(before.get("nonce"))) + "\"}";
    }

    private String signed(String nonce) throws JOSEException {
        JWTClaimsSet.Builder said = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce);
        claims.forEach(said::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), said.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private interface Answer {
        String to(HttpExchange exchange) throws Exception;
    }

    /** Null refuses. */
    private void answer(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try {
                String text = answer.to(exchange);
                byte[] bytes = (text == null ? "{\"error\":\"invalid_grant\"}" : text).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(text == null ? 400 : 200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (Exception e) {
                exchange.sendResponseHeaders(500, -1);
            } finally {
                exchange.close();
            }
        });
    }

    private static String json(Map<String, ?> values, String rest) {
        String text = dev.tenken.data.Data.writeJson(values).strip();
        return text.substring(0, text.length() - 1) + rest + "}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
