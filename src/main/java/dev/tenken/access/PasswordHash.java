package dev.tenken.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id keeps them, written in the PHC string format. May be used from several threads; as many work at once as there are
 * processors, so that log-ins cannot take all the memory.
 */
final class PasswordHash {
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,4}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{8,86})\\$([A-Za-z0-9+/]{16,86})");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_SECONDS = 10;

    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final HashCost cost;
    private final SecureRandom random;
    private String nobodys;

    PasswordHash(HashCost cost, SecureRandom random) {
        this.cost = cost;
        this.random = random;
    }

    /** @throws AccessException when too many are at it */
    String made(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return "$argon2id$v=19$m=" + cost.memoryKib() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$" + text(salt)
                + "$" + text(hash(password, salt, HASH_BYTES, cost));
    }

    /**
     * Whether the password is the one that was stored.
     *
     * @param stored as {@link #made} wrote it, or null: that takes as long, and is never right
     * @throws AccessException when too many are at it
     */
    boolean fits(String password, String stored) {
        // Asked for in either case: made when first needed, it would tell the first name that is nobody's.
        String otherwise = nobodys();
        Matcher parts = FORM.matcher(stored == null ? otherwise : stored);
        if (!parts.matches()) {
            throw new IllegalStateException("the hash of a password was changed from outside; reset the password");
        }
        byte[] wanted = Base64.getDecoder().decode(parts.group(5));
        byte[] got = hash(password, Base64.getDecoder().decode(parts.group(4)), wanted.length, cost(parts));
        return MessageDigest.isEqual(wanted, got) && stored != null;
    }

    private synchronized String nobodys() {
        if (nobodys == null) {
            nobodys = made(Secret.make(random));
        }
        return nobodys;
    }

    /** Whether it was made with other figures than today's. */
    boolean isOutdated(String stored) {
        Matcher parts = FORM.matcher(stored);
        return !parts.matches() || !cost(parts).equals(cost);
    }

    private static HashCost cost(Matcher parts) {
        return new HashCost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private byte[] hash(String password, byte[] salt, int length, HashCost work) {
        enter();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(work.memoryKib())
                    .withIterations(work.passes())
                    .withParallelism(work.lanes())
                    .withSalt(salt)
                    .build());
            byte[] out = new byte[length];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
            return out;
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw AccessException.of(Refusal.BUSY);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
