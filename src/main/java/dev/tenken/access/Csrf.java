package dev.tenken.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a form must carry to prove that it came from a page of ours. It follows from what the cookie holds, so it need not be kept, stands in no
 * table, and changes with each log-in.
 */
public final class Csrf {
    private static final byte[] PURPOSE = "tenken form".getBytes(StandardCharsets.UTF_8);

    private Csrf() {}

    /** @param cookie id of a session, or for the page that logs in any random text that its cookie holds */
    public static String token(String cookie) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(cookie.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
        }
    }

    /** Takes as long whatever is wrong. Null never fits. */
    public static boolean fits(String cookie, String given) {
        if (cookie == null || cookie.isEmpty() || given == null) {
            return false;
        }
        return MessageDigest.isEqual(
                token(cookie).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
