package dev.tenken.document;

import java.util.Locale;
import java.util.Map;

/** The formats of documents that can be read, told by the ending of the file's name. */
final class Formats {
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("txt", "text/plain", "md", "text/markdown", "markdown", "text/markdown");
    static final String WANTED = ".txt or .md in UTF-8";

    private Formats() {}

    static boolean isReadable(String name) {
        return MEDIA_TYPES.containsKey(ending(name));
    }

    static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(ending(name), "text/plain");
    }

    /** The ending without its dot in lower case, or "". */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
