package dev.tenken.report.file;

import dev.tenken.data.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What files about a vendor are called, without their ending. It depends on the vendor's id alone, so that links from elsewhere stay
 * good, and is safe on every file system and in every address: short, lower-case ASCII, told apart by a digest wherever that loses
 * anything.
 */
public final class VendorFileName {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,58}[a-z0-9])?");
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");
    private static final Pattern LIKE_CHANGED = Pattern.compile(".*-[0-9a-f]{12}");
    private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9]+");
    private static final int KEPT = 40;
    private static final int DIGEST = 12;

    private VendorFileName() {}

    /** Different for different ids, even where upper and lower case are the same. */
    public static String of(String vendor) {
        if (PLAIN.matcher(vendor).matches()
                && !RESERVED.matcher(vendor).matches()
                && !LIKE_CHANGED.matcher(vendor).matches()) {
            return vendor;
        }
        String digest = Sha256.of(vendor.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
        String readable = readable(vendor);
        return (readable.isEmpty() ? "vendor" : readable) + "-" + digest;
    }

    private static String readable(String vendor) {
        StringBuilder lower = new StringBuilder();
        vendor.chars().limit(KEPT).forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
        return UNSAFE.matcher(lower).replaceAll("-").replaceAll("^-|-$", "");
    }
}
