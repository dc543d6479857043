package dev.tenken.extract.text;

import dev.tenken.data.Patterns;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression over folded text that is not tried on texts which lack the letters it needs. */
public final class Expression {
    private final Pattern pattern;
    private final Openings openings;
    private final int number;

    /** Whether no match begins amid a Latin word. */
    private final boolean words;

    private Expression(Pattern pattern, boolean words) {
        this.pattern = pattern;
        this.words = words;
        this.openings = new Openings(pattern);
        this.number = LiteralIndex.number(pattern.pattern());
    }

    public static Expression of(Pattern pattern) {
        return new Expression(pattern, false);
    }

    /** One that never matches what begins amid a Latin word. */
    public static Expression ofWords(Pattern pattern) {
        return new Expression(pattern, true);
    }

    public static Expression of(String expression) {
        return of(Patterns.compile(expression));
    }

    public Pattern pattern() {
        return pattern;
    }

    /** False when the expression cannot match anywhere in the text. */
    public boolean mayBeIn(MatchText text) {
        return LiteralIndex.mayBeIn(text, number);
    }

    public Matcher matcher(MatchText text) {
        return pattern.matcher(text.folded());
    }

    /**
     * Goes on to the first match at or behind an offset, as {@link Matcher#find(int)} does, past places where none can begin.
     *
     * @param m of this expression on the folded text
     */
    public boolean find(Matcher m, String folded, int from) {
        m.useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = openings.next(folded, from); at < folded.length(); at = openings.next(folded, at + 1)) {
            if (!(words && isAmidWord(folded, at))
                    && m.region(at, folded.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmidWord(String folded, int at) {
        return at > 0 && isLatin(folded.charAt(at - 1)) && isLatin(folded.charAt(at));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Hands over every match in turn, as {@link Matcher#find()} finds them. */
    public void each(MatchText text, Consumer<Matcher> found) {
        if (!mayBeIn(text)) {
            return;
        }
        each(text.folded(), found);
    }

    /** As {@link #each(MatchText, Consumer)}, in a text that need not be folded. */
    public void each(String text, Consumer<Matcher> found) {
        Matcher m = pattern.matcher(text);
        for (int from = 0; find(m, text, from); from = Math.max(m.end(), m.start() + 1)) {
            found.accept(m);
        }
    }

    /** A matcher that finds nothing, at no cost, where the expression cannot match. */
    public Matcher finder(MatchText text) {
        return pattern.matcher(mayBeIn(text) ? text.folded() : "");
    }
}
