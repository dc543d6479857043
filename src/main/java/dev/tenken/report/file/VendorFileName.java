package dev.tenken.report.file;

import dev.tenken.data.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What files about a vendor are called, without their ending. It depends on the vendor's id alone, so that links from elsewhere stay
 * good, and is safe on every file system: short, in lower case, told apart by a digest wherever that loses anything. Japanese
 * letters stay, so that a person knows the vendor by the name; addresses of pages write them as {@link #inAddress} does.
 */
public final class VendorFileName {

    private static final String LETTER = "a-z0-9\\u3005-\\u3007\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u3400-\\u9FFF";
    private static final Pattern PLAIN =
            Pattern.compile("[" + LETTER + "](?:[" + LETTER + "._-]{0,58}[" + LETTER + "])?");
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");
    private static final Pattern LIKE_CHANGED = Pattern.compile(".*-[0-9a-f]{12}");
    private static final Pattern UNSAFE = Pattern.compile("[^" + LETTER + "]+");
    private static final int KEPT = 40;
    private static final int DIGEST = 12;
    /** Bytes in UTF-8: a Japanese letter has three, and a name of a file with its ending and a digest at most 255. */
    private static final int MOST_BYTES = 180;

    private VendorFileName() {}

    /** Different for different ids, even where upper and lower case are the same. */
    public static String of(String vendor) {
        if (PLAIN.matcher(vendor).matches()
                && vendor.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && !RESERVED.matcher(vendor).matches()
                && !LIKE_CHANGED.matcher(vendor).matches()) {
            return vendor;
        }
        String digest = Sha256.of(vendor.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
        String readable = readable(vendor);
        return (readable.isEmpty() ? "vendor" : readable) + "-" + digest;
    }

    /** The same as part of an address: what is no plain letter or sign is written by its bytes. */
    public static String inAddress(String name) {
        StringBuilder address = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ') {
                address.append((char) b);
            } else {
                address.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return address.toString();
    }

    private static String readable(String vendor) {
        StringBuilder lower = new StringBuilder();
        vendor.chars().limit(KEPT).forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
        return UNSAFE.matcher(lower).replaceAll("-").replaceAll("^-|-$", "");
    }
}
