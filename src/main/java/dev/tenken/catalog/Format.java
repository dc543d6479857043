package dev.tenken.catalog;

import java.util.regex.Pattern;

/** The form of a text in OSCAL, after the data types of its JSON schemas. */
enum Format {
    /** Anything, over several lines too. */
    PROSE("(?s).*", "a text"),
    LINE("[^\n]+", "a text of one line, not empty"),
    STRING("\\S(.*\\S)?", "a text without blanks at its ends, not empty"),
    TOKEN("(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*", "a word of letters, digits, '.', '-', '_' that begins with a letter"),
    UUID(
            "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}",
            "a UUID of version 4 or 5, as uuidgen makes one"),
    DATE_TIME(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})",
            "a date and time with zone, as 2026-01-01T00:00:00Z"),
    URI("[a-zA-Z][a-zA-Z0-9+\\-.]+:.+", "an absolute URI, as https://example.org/ns"),
    URI_REFERENCE("\\S+", "a path or URI without blanks"),
    VERSION("\\d+\\.\\d+(\\.\\d+)?(\\S*)", "a version of OSCAL, as 1.1.2");

    private final Pattern pattern;
    private final String wanted;

    Format(String pattern, String wanted) {
        this.pattern = Pattern.compile(pattern);
        this.wanted = wanted;
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /** What is wanted, for messages. */
    String wanted() {
        return wanted;
    }
}
