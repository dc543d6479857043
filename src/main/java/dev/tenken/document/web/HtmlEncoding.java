package dev.tenken.document.web;

import dev.tenken.data.Patterns;
import dev.tenken.document.format.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a page by the encoding that it names, and by its look where it names none or a wrong one. */
final class HtmlEncoding {
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED = Patterns.compile(
            "(?i)<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})");

    /** Names that browsers take for a larger encoding than they name. */
    private static final Map<String, String> LARGER = Map.of(
            "shift_jis",
            "windows-31j",
            "shift-jis",
            "windows-31j",
            "sjis",
            "windows-31j",
            "x-sjis",
            "windows-31j",
            "iso-8859-1",
            "windows-1252",
            "latin1",
            "windows-1252",
            "us-ascii",
            "windows-1252",
            "utf-16",
            "UTF-8",
            "utf-16le",
            "UTF-8",
            "utf-16be",
            "UTF-8");

    private HtmlEncoding() {}

    static String decode(byte[] bytes, String place) {
        Charset declared = declared(bytes);
        return declared == null ? TextEncoding.decode(bytes, place) : TextEncoding.decode(bytes, declared, place);
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher named = DECLARED.matcher(head);
        if (!named.find()) {
            return null;
        }
        String name = named.group(1);
        try {
            return Charset.forName(LARGER.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
