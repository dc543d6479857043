package dev.tenken.alert.channel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a message by Standard Webhooks, version 1: HMAC with SHA-256 over id, time and content. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String CODED = "whsec_";

    private Signature() {}

    /**
     * @param secret in Base64 behind {@code whsec_}, or as it is
     * @return as the header has it
     */
    static String of(String secret, String id, long seconds, String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(secret), ALGORITHM));
            byte[] signed = (id + "." + seconds + "." + content).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    static byte[] key(String secret) {
        return secret.startsWith(CODED)
                ? Base64.getDecoder().decode(secret.substring(CODED.length()))
                : secret.getBytes(StandardCharsets.UTF_8);
    }
}
