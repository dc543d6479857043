package dev.tenken.document.structure;

import dev.tenken.model.document.Span;

/** What single characters are, for Japanese and English text alike. */
public final class Chars {
    private static final String SENTENCE_ENDS = "。．.!！?？";
    private static final String CLOSERS = "」』）)】］]”’\"'*_";

    private Chars() {}

    /** White space of any kind: the JDK's two notions of it, and the invisible marks that converters leave. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    static boolean isHan(int c) {
        return c == '々' || (Character.isIdeographic(c) && !isKana(c));
    }

    static boolean isKana(int c) {
        return isHiragana(c) || (c >= 0x30A1 && c <= 0x30FF && c != '・') || (c >= 0xFF66 && c <= 0xFF9F);
    }

    static boolean isHiragana(int c) {
        return c >= 0x3041 && c <= 0x309F;
    }

    public static boolean isJapanese(int c) {
        return isHan(c) || isKana(c);
    }

    static boolean isLatinLower(int c) {
        return Character.isLowerCase(c) && c < 0x250;
    }

    /** The ASCII form of a full-width letter, digit or sign; other characters as they are. */
    public static char halfWidth(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return c == '\u3000' ? ' ' : c;
    }

    public static String halfWidth(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(halfWidth(text.charAt(i)));
        }
        return folded.toString();
    }

    /** The part of [start, end) without white space on either side; empty at {@code start} when nothing else is there. */
    static Span trim(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(start, start) : new Span(from, to);
    }

    /** Whether the text ends as a sentence does, closing brackets and quotes aside. */
    public static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    static boolean hasJapanese(String text) {
        return text.codePoints().anyMatch(Chars::isJapanese);
    }

    /** Whether round, square and corner brackets that open also close. */
    static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("(（「『【［[".indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (")）」』】］]".indexOf(text.charAt(i)) >= 0 && --depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
