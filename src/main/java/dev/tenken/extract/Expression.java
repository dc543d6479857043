package dev.tenken.extract;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression over folded text that is not tried on texts which lack the letters it needs. */
final class Expression {
    private final Pattern pattern;
    private final Openings openings;
    private final int number;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
        this.openings = new Openings(pattern);
        this.number = LiteralIndex.number(pattern.pattern());
    }

    static Expression of(Pattern pattern) {
        return new Expression(pattern);
    }

    static Expression of(String expression) {
        return new Expression(Patterns.compile(expression));
    }

    Pattern pattern() {
        return pattern;
    }

    /** False when the expression cannot match anywhere in the text. */
    boolean mayBeIn(MatchText text) {
        return LiteralIndex.mayBeIn(text, number);
    }

    Matcher matcher(MatchText text) {
        return pattern.matcher(text.folded());
    }

    /**
     * Goes on to the first match at or behind an offset, as {@link Matcher#find(int)} does, past places where none can begin.
     *
     * @param m of this expression on the folded text
     */
    boolean find(Matcher m, String folded, int from) {
        m.useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = openings.next(folded, from); at < folded.length(); at = openings.next(folded, at + 1)) {
            if (m.region(at, folded.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** A matcher that finds nothing, at no cost, where the expression cannot match. */
    Matcher finder(MatchText text) {
        return pattern.matcher(mayBeIn(text) ? text.folded() : "");
    }
}
