package dev.tenken.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells at which places of a text an expression may match, by the letters that stand there: one, or two of ASCII. What it is told of
 * letters it asks the expression itself, once: where that fails on them without coming to their end, nothing behind them can help.
 *
 * <p>Several threads may ask at a time; they come to the same.
 */
public final class Openings {
    private static final int ASCII = 0x80;
    private static final int PAGE = 0x100;
    private static final byte NEVER = 1;
    private static final byte PERHAPS = 2;

    /** Without what it asks of the letters before; null when that cannot be left out, and any place will do. */
    private final Pattern pattern;

    private final byte[][] pairs = new byte[ASCII][];
    private final byte[][] singles = new byte[PAGE][];

    public Openings(Pattern pattern) {
        String ahead = LooksBehind.without(pattern.pattern());
        this.pattern = ahead == null ? null : Pattern.compile(ahead, pattern.flags());
    }

    /** The first place at or behind an offset where the expression may match; the text's length when there is none. */
    public int next(String text, int from) {
        return next(text, from, text.length());
    }

    /** The same in a part of the text; the part's end when there is none. */
    public int next(String text, int from, int end) {
        int at = from;
        while (at < end && !mayOpen(text, at)) {
            at++;
        }
        return at;
    }

    /** Whether the expression may match at a place of a text. */
    public boolean mayOpen(String text, int at) {
        char c = text.charAt(at);
        if (pattern == null || at + 1 == text.length()) {
            return true;
        }
        char next = text.charAt(at + 1);
        return c < ASCII && next < ASCII ? mayOpen(pairs, c, next, ASCII) : mayOpen(singles, c / PAGE, c, PAGE);
    }

    /** @param page of the letter, or the one before it */
    private boolean mayOpen(byte[][] known, int page, char letter, int size) {
        byte[] told = known[page];
        if (told == null) {
            told = new byte[size];
            known[page] = told;
        }
        int place = letter % size;
        if (told[place] == 0) {
            told[place] = ask(known == pairs ? new String(new char[] {(char) page, letter}) : String.valueOf(letter));
        }
        return told[place] == PERHAPS;
    }

    private byte ask(String letters) {
        boolean half = Character.isSurrogate(letters.charAt(0));
        Matcher m = pattern.matcher(letters);
        return half || m.lookingAt() || m.hitEnd() ? PERHAPS : NEVER;
    }
}
