package dev.tenken.extract.text;

import java.util.Map;

/** A letter written as HTML writes it: {@code &amp;}, {@code &#8203;}, {@code &#x200B;}. */
final class CharacterReference {
    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("shy", "\u00AD"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("zwj", "\u200D"),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("hellip", "..."),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""),
            Map.entry("middot", "・"),
            Map.entry("bull", "・"));

    private CharacterReference() {}

    /** Where a reference ends that begins there; the place itself when none begins. */
    static int end(String text, int at, int limit) {
        if (text.charAt(at) != '&') {
            return at;
        }
        int semicolon = at + 1;
        while (semicolon < Math.min(limit, at + LONGEST) && text.charAt(semicolon) != ';') {
            semicolon++;
        }
        boolean ended = semicolon < limit && text.charAt(semicolon) == ';';
        return ended && letter(text, at, semicolon + 1) != null ? semicolon + 1 : at;
    }

    /** The letter of a reference; null when it is none. */
    static String letter(String text, int from, int to) {
        String name = text.substring(from + 1, to - 1);
        return name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
    }

    private static String numbered(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        try {
            int code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
