package dev.tenken.access;

/**
 * How much work a password is. What is stored with other figures is accepted, and made anew when its owner logs in next.
 *
 * @param memoryKib memory of one try, in KiB
 * @param passes over that memory
 * @param lanes that may be worked at side by side
 */
public record HashCost(int memoryKib, int passes, int lanes) {
    private static final int MOST_KIB = 1 << 20;

    /** What OWASP's Password Storage Cheat Sheet asks for at least. */
    public static final HashCost STANDARD = new HashCost(19 * 1024, 2, 1);

    public HashCost {
        if (lanes < 1 || lanes > 16 || passes < 1 || passes > 100 || memoryKib < 8 * lanes || memoryKib > MOST_KIB) {
            throw new IllegalArgumentException("Argon2 cannot work, or not in time, with " + memoryKib + " KiB, "
                    + passes + " passes, " + lanes + " lanes");
        }
    }
}
