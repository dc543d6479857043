package dev.tenken.report.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Paths as relative references of RFC 3986. */
public final class Uris {

    private static final String UNRESERVED = "-._~";

    private Uris() {}

    /** The path with {@code /}, every other character that is not unreserved percent-encoded in UTF-8. */
    public static String of(String path) {
        return Arrays.stream(path.split("/", -1)).map(Uris::segment).collect(Collectors.joining("/"));
    }

    private static String segment(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
