package dev.tenken.report.text;

import dev.tenken.data.Patterns;
import dev.tenken.report.common.Visible;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of documents as Markdown that shows it literally, and the few Markdown forms that reports use. */
public final class Markdown {

    private static final Pattern ACTIVE = Patterns.compile("[\\\\`*_{}\\[\\]<>&|~$]");
    private static final Pattern LINE_START = Patterns.compile("^(\\s*)([#+=:-]|(\\d+)([.)])(?=\\s|$))");
    private static final Pattern BARE_LINK = Patterns.compile("(?i)\\b(https?|ftp)://|\\bwww\\.|@");

    private Markdown() {}

    /** One line of text in which no character acts as Markdown or HTML. */
    public static String escape(String text) {
        String line = ACTIVE.matcher(Visible.inOneLine(text)).replaceAll(m -> switch (m.group()) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            default -> "\\\\" + Matcher.quoteReplacement(m.group());
        });
        return LINE_START
                .matcher(withoutLinks(line))
                .replaceAll(m -> m.group(3) == null
                        ? m.group(1) + "\\\\" + m.group(2)
                        : m.group(1) + m.group(3) + "\\\\" + m.group(4));
    }

    /** The text as a block quote, line by line. */
    public static String quote(String text) {
        return "> "
                + String.join(
                        "  \n> ", text.strip().lines().map(Markdown::escape).toList());
    }

    /** A row of a table; the cells are Markdown already. */
    public static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The line between a table's head and its rows. */
    public static String rule(int columns) {
        return "|" + " --- |".repeat(columns) + "\n";
    }

    /** The text as code in a line. */
    public static String code(String text) {
        String line = Visible.inOneLine(text).replace("|", "\\|");
        return line.contains("`") ? "`` " + line + " ``" : "`" + line + "`";
    }

    /** Addresses in documents stay text: written as entities, their signs make no links. */
    private static String withoutLinks(String line) {
        return BARE_LINK.matcher(line).replaceAll(m -> {
            String found = m.group();
            return found.equals("@") ? "&#64;" : found.replace("://", "&#58;//").replace(".", "&#46;");
        });
    }
}
