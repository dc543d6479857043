package dev.tenken.access;

import dev.tenken.data.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Random texts that nobody can guess, and what is kept of them. */
final class Secret {
    private static final int BYTES = 32;
    /** No letter that is taken for another one. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private Secret() {}

    /** 256 bits, in characters that an address may hold. */
    static String make(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password that can be read aloud: 20 letters, 99 bits. */
    static String password(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "");
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** A short name that is no secret. */
    static String id(SecureRandom random) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 2 * GROUP; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /** What is kept: of 256 random bits the plain digest is enough. */
    static String digest(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
