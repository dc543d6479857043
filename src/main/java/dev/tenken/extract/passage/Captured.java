package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.LineHyphen;
import java.util.regex.Pattern;

/** Words taken from a document into an attribute: as written, but on one line and without mark-up. */
public final class Captured {
    private static final Expression BLANKS = Expression.ofPlain("\\s+");
    private static final Pattern CUT_WORD =
            Patterns.compile("(?<=[a-zA-Z])[-\\u00AD\\u2010][ \\t]{0,8}\\R\\s{0,40}(?=[a-zA-Z])");
    private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、。・（）「」]";
    private static final Expression WRAPPED = Expression.ofPlain(
            "(?<=" + JAPANESE + ")[ \\t]{0,8}\\R\\s{0,40}|[ \\t]{0,8}\\R\\s{0,40}(?=" + JAPANESE + ")");
    private static final Expression MARKUP = Expression.ofPlain(
            "\\*\\*|__|`|&#8203;|(?<=\\])\\([^()\\s]{1,500}\\)|\\]\\[[a-z0-9-]{1,20}\\]|[\\u200B\\u00AD]"
                    // Emphasis by one asterisk, the mark of a footnote, what HTML has within a line.
                    + "|(?<=[\\p{L}\\d.)])\\*(?=[\\s:]|$)|(?<!\\S)\\*(?=\\p{L})|</?(?i:b|i|em|strong|u|sup|sub|code|span|small|font|br)(?:\\s[^<>]{0,300})?/?>");
    private static final Expression EDGES = Expression.ofPlain("^[\\s、,;:。・|\\[]+|[\\s、,;:。|\\]]+$");

    private Captured() {}

    public static String words(Passage passage, int start, int end) {
        return clean(passage.original(start, end));
    }

    public static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Most words stand on one line, with single blanks and without mark-up. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            if (!blank && !Character.isLetterOrDigit(c) || blank && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String cleaned(String text) {
        String whole = CUT_WORD.matcher(text).replaceAll(cut -> LineHyphen.isKept(text, cut.start()) ? "-" : "");
        String joined = WRAPPED.replaceAll(whole, "");
        String plain = BLANKS.replaceAll(MARKUP.replaceAll(joined, ""), " ");
        return EDGES.replaceAll(plain, "").strip();
    }
}
