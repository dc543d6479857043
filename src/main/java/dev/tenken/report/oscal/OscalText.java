package dev.tenken.report.oscal;

import dev.tenken.report.common.Visible;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text under the restrictions of OSCAL. Its markup is Markdown, so text of documents is escaped: nothing in a quote becomes a link,
 * a heading or HTML.
 */
final class OscalText {

    private static final String NOTHING = "–";
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_~^\\[\\]<>{}&|#]");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)(\\d*)([-+=:.)])(?=\\s|$)");
    /** Line ends that OSCAL does not count as characters of a line, and spaces that it does not count as text at an end. */
    private static final String SPACE = "[\\s\\u0085\\u2028\\u2029\\p{Z}\\uFEFF]";

    private static final Pattern ENDS = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");
    private static final Pattern BREAKS = Pattern.compile("[\\u0085\\u2028\\u2029]");

    private OscalText() {}

    /** A value of a property, a name: one line without markup, without space at its ends, never empty. */
    static String value(String text) {
        String line = BREAKS.matcher(Visible.inOneLine(text)).replaceAll(" ");
        String value = ENDS.matcher(line).replaceAll("");
        return value.isEmpty() ? NOTHING : value;
    }

    /** One line of markup that shows the text, never empty. */
    static String line(String text) {
        return escape(value(text));
    }

    /** Markup that shows the text with its lines. */
    static String lines(String text) {
        return escape(Visible.of(text));
    }

    private static String escape(String text) {
        String escaped = ACTIVE.matcher(text).replaceAll(m -> switch (m.group()) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            default -> "\\\\" + Matcher.quoteReplacement(m.group());
        });
        return LINE_START.matcher(escaped).replaceAll("$1$2\\\\$3");
    }
}
