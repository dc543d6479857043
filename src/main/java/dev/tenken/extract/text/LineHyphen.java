package dev.tenken.extract.text;

import java.util.Locale;
import java.util.Set;

/** A hyphen at the end of a line: it mostly cuts a word in two ({@code encryp-⏎tion}), and sometimes is the word's own. */
public final class LineHyphen {
    private static final char SOFT = '\u00AD';
    private static final char HYPHEN = '\u2010';

    /** First parts that English sets a hyphen behind wherever the word stands. */
    private static final Set<String> FIRST_PARTS = Set.of(
            "third",
            "first",
            "second",
            "two",
            "three",
            "four",
            "multi",
            "non",
            "end",
            "real",
            "role",
            "high",
            "low",
            "on",
            "off",
            "self",
            "cross",
            "client",
            "server",
            "read",
            "write",
            "built",
            "well",
            "long",
            "short",
            "full",
            "state",
            "day",
            "hour",
            "month",
            "year",
            "risk",
            "cloud",
            "data",
            "point",
            "zero",
            "least",
            "need",
            "opt",
            "sub",
            "pre",
            "post",
            "anti",
            "semi",
            "all",
            "open",
            "time",
            "customer",
            "vendor",
            "industry",
            "web",
            "x");

    private LineHyphen() {}

    /** The offset where the next line's text begins, when a hyphen that ends a line amid a Latin word is at an offset; else the offset. */
    public static int end(String text, int at, int limit) {
        char c = text.charAt(at);
        if ((c != '-' && c != SOFT && c != HYPHEN) || at == 0 || !isLatin(text.charAt(at - 1))) {
            return at;
        }
        int next = at + 1;
        boolean broken = false;
        while (next < limit && Character.isWhitespace(text.charAt(next))) {
            broken |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
            next++;
        }
        return broken && next < limit && isLatin(text.charAt(next)) ? next : at;
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x250;
    }

    /** Whether the hyphen at an offset stays when the lines are joined. */
    public static boolean isKept(String text, int at) {
        int start = at;
        while (start > 0 && isLatin(text.charAt(start - 1))) {
            start--;
        }
        int next = at + 1;
        while (Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean compound = start > 0 && text.charAt(start - 1) == '-';
        boolean name = Character.isUpperCase(text.charAt(next)) || Character.isUpperCase(text.charAt(at - 1));
        String first = text.substring(start, at).toLowerCase(Locale.ROOT);
        return text.charAt(at) != SOFT && (compound || name || FIRST_PARTS.contains(first));
    }
}
