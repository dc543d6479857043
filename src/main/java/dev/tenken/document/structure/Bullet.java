package dev.tenken.document.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker at the beginning of a list item.
 *
 * @param kind items with markers of one kind are siblings
 * @param length characters of the line's text before the item's own text
 */
record Bullet(String kind, int length) {
    private static final String NEEDS_SPACE = "-*+–—";
    private static final String STANDS_ALONE = "・·•●○◯※✓✔☑▪▫■□◆◇▶►➢➤★☆◎\uF06C\uF0B7\uF0A7\uF0D8";
    /** Signs that say whether the item is so: they stay with its words. */
    private static final String ANSWERS = "☐☒✅❌⚠";
    /** The kind of all that tick: one list holds several of them. */
    private static final String TICKS = "☑";

    private static final String HEADS_SECTIONS = "•●■□◆◇▪▶►★☆◎";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    /** イ　ロ　ハ, as items of contracts are counted: a kana alone before a space is no word. */
    private static final Pattern KANA = Pattern.compile("[アイウエオカキクケコサシスセソロハニホヘトチリヌル][ \u3000\t．.]");

    private static final int LONGEST_NUMBER = 8;
    private static final Pattern NUMBERED =
            Pattern.compile("[(（]([0-9０-９]{1,2}|[a-zA-Zａ-ｚァ-ン])[)）]|(?:[0-9０-９]{1,2}|[a-zａ-ｚ])[)）]");

    /** "thirty" in one line and "(30) days" in the next: a figure in brackets behind its word, and no item. */
    private static final Pattern COUNTED = Pattern.compile(
            "[(（][0-9０-９]{1,2}[)）][ 　]{0,2}(?:(?:(?:business|working|calendar) )?(?:hours?|days?|weeks?|months?|years?|minutes?)(?![a-z])"
                    + "|(?:か月|ヶ月|カ月|ヵ月|箇月|営業日|日間|時間|週間|年間)(?=[^\\p{L}]|[以前内にでの]))");

    /** The bullet of a trimmed line, or null. Two markers in a row count as one of the first one's kind. */
    static Bullet of(String text) {
        Bullet first = at(text, 0);
        if (first == null || first.length >= text.length()) {
            return null;
        }
        Bullet second = at(text, first.length);
        boolean doubled = second != null && first.isSymbol() && second.isSymbol();
        return doubled && second.length < text.length() ? new Bullet(first.kind, second.length) : first;
    }

    boolean isSymbol() {
        return kind.length() == 1;
    }

    /** Whether the marker is one that documents also set before the heading of a section. */
    boolean headsSections() {
        return isSymbol() && HEADS_SECTIONS.contains(kind);
    }

    private static Bullet at(String text, int from) {
        char c = text.charAt(from);
        if (NEEDS_SPACE.indexOf(c) >= 0) {
            boolean spaced = from + 1 < text.length() && Chars.isSpace(text.charAt(from + 1));
            return spaced ? new Bullet(String.valueOf(c), skipSpace(text, from + 1)) : null;
        }
        if (ANSWERS.indexOf(c) >= 0) {
            return new Bullet(TICKS, from);
        }
        if (STANDS_ALONE.indexOf(c) >= 0) {
            return new Bullet("☑✓✔".indexOf(c) >= 0 ? TICKS : String.valueOf(c), skipSpace(text, from + 1));
        }
        if (CIRCLED.indexOf(c) >= 0) {
            return new Bullet("circled", skipSpace(text, from + 1));
        }
        if (KANA.matcher(text).region(from, text.length()).lookingAt()) {
            return new Bullet("kana", skipSpace(text, from + 2));
        }
        Matcher numbered = NUMBERED.matcher(text).region(from, Math.min(text.length(), from + LONGEST_NUMBER));
        if (numbered.lookingAt()
                && !COUNTED.matcher(text).region(from, text.length()).lookingAt()) {
            String kind = "((（".indexOf(text.charAt(from)) >= 0 ? "bracketed" : "half-bracketed";
            return new Bullet(kind, skipSpace(text, numbered.end()));
        }
        return null;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
