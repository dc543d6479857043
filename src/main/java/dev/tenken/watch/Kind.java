package dev.tenken.watch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What sort of file something is, by its content: names and servers say what they like. */
public enum Kind {
    PDF,
    /** A page of the web. */
    PAGE,
    /** A page of the web with a field for a password in it: more likely the way to a document than a document. */
    LOGIN,
    /** A packed file, as office programs write them. */
    PACKED,
    TEXT;

    private static final int BEGINNING = 1024;

    static Kind of(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (beginning.contains("%pdf-")) {
            return PDF;
        }
        if (beginning.startsWith("pk\u0003\u0004")) {
            return PACKED;
        }
        if (!beginning.contains("<!doctype html") && !beginning.contains("<html")) {
            return TEXT;
        }
        return asksForPassword(new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                ? LOGIN
                : PAGE;
    }

    private static boolean asksForPassword(String page) {
        for (int at = page.indexOf("<input"); at >= 0; at = page.indexOf("<input", at + 1)) {
            int end = page.indexOf('>', at);
            String field = page.substring(at, end < 0 ? page.length() : end).replaceAll("[\\s\"']", "");
            if (field.contains("type=password")) {
                return true;
            }
            if (end < 0) {
                return false;
            }
        }
        return false;
    }

    /** As the tables and messages have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
