package dev.tenken.history.archive;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Ids of 26 letters and digits that nobody else makes and that sort by time, as ULIDs do. */
public final class Ids {
    private static final char[] LETTERS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int OF_TIME = 10;
    private static final int LENGTH = 26;
    private static final int BITS = 5;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private Ids() {}

    /** The next one, of a moment. */
    public static String next(Instant now) {
        char[] id = new char[LENGTH];
        long time = now.toEpochMilli();
        for (int i = OF_TIME - 1; i >= 0; i--) {
            id[i] = LETTERS[(int) (time & (LETTERS.length - 1))];
            time >>>= BITS;
        }
        for (int i = OF_TIME; i < LENGTH; i++) {
            id[i] = LETTERS[RANDOM.nextInt(LETTERS.length)];
        }
        return new String(id);
    }
}
