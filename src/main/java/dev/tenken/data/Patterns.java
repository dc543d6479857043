package dev.tenken.data;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Compiles regular expressions that mean the same on every Java.
 *
 * <p>{@code \b} stands for the edge of a word of any letters up to Java 18, and of ASCII letters, digits and {@code _} from Java 19
 * on: by the first there is no edge in {@code emailで}. Here it is always the second, written as looks to both sides.
 */
public final class Patterns {
    private static final String EDGE = "(?:(?<!\\w)(?=\\w)|(?<=\\w)(?!\\w))";
    private static final String BEGINNING = "(?<!\\w)";
    private static final String END = "(?!\\w)";
    private static final String NO_EDGE = "(?:(?<!\\w)(?!\\w)|(?<=\\w)(?=\\w))";

    private final String expression;
    private final StringBuilder portable = new StringBuilder();
    private int at;
    /** How many character classes are open; in them {@code \b} means nothing. */
    private int classes;
    /** Whether a word's letter was read last that cannot be left out. */
    private boolean behindLetter;

    private Patterns(String expression) {
        this.expression = expression;
    }

    /**
     * Compiles an expression.
     *
     * @throws PatternSyntaxException when it is wrong, with the place in it as it was given
     */
    public static Pattern compile(String expression) {
        return compile(expression, 0);
    }

    /** As {@link #compile(String)}, with the flags of {@link Pattern}. */
    public static Pattern compile(String expression, int flags) {
        if ((flags & Pattern.LITERAL) != 0) {
            return Pattern.compile(expression, flags);
        }
        try {
            return Pattern.compile(portable(expression), flags);
        } catch (PatternSyntaxException e) {
            // Tells the place in what was written, not in what was made of it.
            Pattern.compile(expression, flags);
            throw e;
        }
    }

    /** The expression without {@code \b} and {@code \B}. */
    static String portable(String expression) {
        return expression.indexOf("\\b") < 0 && expression.indexOf("\\B") < 0
                ? expression
                : new Patterns(expression).portable();
    }

    private String portable() {
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (c == '\\' && at + 1 < expression.length()) {
                escape(expression.charAt(at + 1));
            } else if (c == '[') {
                openClass();
            } else {
                classes -= c == ']' && classes > 0 ? 1 : 0;
                copy(1);
                behindLetter = classes == 0 && isWord(c);
            }
        }
        return portable.toString();
    }

    private void escape(char kind) {
        if (kind == 'Q') {
            int end = expression.indexOf("\\E", at + 2);
            copy((end < 0 ? expression.length() : end + 2) - at);
            behindLetter = false;
        } else if (classes == 0 && (kind == 'b' && !expression.startsWith("{g}", at + 2) || kind == 'B')) {
            at += 2;
            portable.append(kind == 'B' ? NO_EDGE : edge());
            behindLetter = false;
        } else {
            // The letter behind \c is no escape, whatever it is.
            copy(kind == 'c' && at + 2 < expression.length() ? 3 : 2);
            behindLetter = classes == 0 && (kind == 'w' || kind == 'd');
            if (kind == 'x' || kind == 'u' || Character.isDigit(kind)) {
                copyDigits();
            }
        }
    }

    /** One look is enough where a letter of a word stands on the other side anyway. */
    private String edge() {
        if (behindLetter) {
            return END;
        }
        boolean letter = at < expression.length() && isWord(expression.charAt(at));
        boolean optional = at + 1 < expression.length() && "?*{".indexOf(expression.charAt(at + 1)) >= 0;
        return letter && !optional ? BEGINNING : EDGE;
    }

    /** A bracket that stands first in a class is one of its letters. */
    private void openClass() {
        classes++;
        copy(expression.startsWith("^", at + 1) ? 2 : 1);
        if (expression.startsWith("]", at)) {
            copy(1);
        }
        behindLetter = false;
    }

    /** The digits of a code are no letters of the text. */
    private void copyDigits() {
        while (at < expression.length() && Character.digit(expression.charAt(at), 16) >= 0) {
            copy(1);
        }
    }

    private void copy(int length) {
        portable.append(expression, at, at + length);
        at += length;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
