package dev.tenken.extract.text;

import dev.tenken.data.Automaton.Reach;
import dev.tenken.data.CompactWriter;
import dev.tenken.data.Openings;
import dev.tenken.data.Patterns;
import dev.tenken.data.SiftedPattern;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression over folded text that is not tried on texts which lack the letters it needs. */
public final class Expression {
    private static final int UNKNOWN = -1;

    private final Pattern pattern;
    private final int number;
    private final SiftedPattern sifted;
    /** Made when first needed; several threads may make it at a time, and come to the same. */
    private Openings openings;

    /** Whether no match begins amid a Latin word. */
    private final boolean words;

    private Expression(Pattern pattern, boolean words, int number) {
        this.pattern = pattern;
        this.words = words;
        this.number = number;
        this.sifted = new SiftedPattern(pattern);
    }

    public static Expression of(Pattern pattern) {
        return new Expression(pattern, false, LiteralIndex.number(pattern.pattern()));
    }

    /** One that never matches what begins amid a Latin word. */
    public static Expression ofWords(Pattern pattern) {
        return new Expression(pattern, true, LiteralIndex.number(pattern.pattern()));
    }

    /** One for texts that are not folded, or are looked at for hardly anything else. @param words as in {@link #ofWords} */
    public static Expression ofPlain(Pattern pattern, boolean words) {
        return new Expression(pattern, words, UNKNOWN);
    }

    public static Expression of(String expression) {
        return of(Patterns.compile(expression));
    }

    /** One for texts that are not folded, or are parts of others. */
    public static Expression ofPlain(String expression) {
        return ofPlain(Patterns.compile(expression), false);
    }

    /** Where the build puts what {@link #allKnown} gives. */
    public static String preparedFile() {
        return LiteralIndex.FILE;
    }

    /** What is known of the letters of all expressions that were made so far, to be prepared when the program is packed. */
    public static byte[] allKnown() {
        CompactWriter out = new CompactWriter();
        LiteralIndex.write(out);
        return out.bytes();
    }

    public Pattern pattern() {
        return pattern;
    }

    /** False when the expression cannot match anywhere in the text. */
    public boolean mayBeIn(MatchText text) {
        return number == UNKNOWN || LiteralIndex.in(text, number).has(number);
    }

    public Matcher matcher(MatchText text) {
        return pattern.matcher(text.folded());
    }

    /**
     * Goes on to the first match at or behind an offset, as {@link Matcher#find(int)} does, past places where none can begin.
     *
     * @param m of this expression on the text
     */
    public boolean find(Matcher m, MatchText text, int from) {
        Present present = number == UNKNOWN ? null : LiteralIndex.in(text, number);
        if (present == null || !present.isHeaded(number)) {
            return find(m, text.folded(), from);
        }
        open(m);
        for (int at = present.next(number, from); at >= 0; at = present.next(number, at + 1)) {
            if (matches(m, text.folded(), at)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #find(Matcher, MatchText, int)}, in a text that need not be folded. */
    public boolean find(Matcher m, String text, int from) {
        if (from == 0 && !sifted.mayMatch(text, Reach.ANYWHERE)) {
            return false;
        }
        open(m);
        Openings known = openings();
        for (int at = known.next(text, from); at < text.length(); at = known.next(text, at + 1)) {
            if (matches(m, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it matches anywhere in a text. */
    public boolean isIn(MatchText text) {
        if (number == UNKNOWN) {
            return isIn(text.folded());
        }
        Present present = LiteralIndex.in(text, number);
        return present.has(number) && (present.isHeaded(number) ? find(matcher(text), text, 0) : isIn(text.folded()));
    }

    /** Whether it matches anywhere in a text, which need not be folded. */
    public boolean isIn(String text) {
        return sifted.mayMatch(text, Reach.ANYWHERE)
                && (words
                        ? find(pattern.matcher(text), text, 0)
                        : pattern.matcher(text).find());
    }

    /** Whether it matches at the beginning of a text. */
    public boolean begins(String text) {
        return sifted.mayMatch(text, Reach.BEGINNING) && pattern.matcher(text).lookingAt();
    }

    /** Whether it matches a text from the beginning to the end. */
    public boolean isWhole(String text) {
        return sifted.mayMatch(text, Reach.WHOLE) && pattern.matcher(text).matches();
    }

    /** Whether it matches anywhere in a part of a text, beside which nothing stands. */
    public boolean isIn(String text, int from, int to) {
        return sifted.mayMatch(text, from, to, Reach.ANYWHERE)
                && pattern.matcher(text).region(from, to).find();
    }

    /** Whether it matches at the beginning of a part of a text, beside which nothing stands. */
    public boolean begins(String text, int from, int to) {
        return sifted.mayMatch(text, from, to, Reach.BEGINNING)
                && pattern.matcher(text).region(from, to).lookingAt();
    }

    /** Whether it matches a part of a text, beside which nothing stands. */
    public boolean isWhole(String text, int from, int to) {
        return sifted.mayMatch(text, from, to, Reach.WHOLE)
                && pattern.matcher(text).region(from, to).matches();
    }

    /** As {@link Matcher#replaceAll(String)}. */
    public String replaceAll(String text, String replacement) {
        return sifted.mayMatch(text, Reach.ANYWHERE) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** As {@link Matcher#replaceFirst(String)}. */
    public String replaceFirst(String text, String replacement) {
        return sifted.mayMatch(text, Reach.ANYWHERE) ? pattern.matcher(text).replaceFirst(replacement) : text;
    }

    private Openings openings() {
        Openings known = openings;
        if (known == null) {
            known = new Openings(pattern);
            openings = known;
        }
        return known;
    }

    /** What stands before and behind the place that is tried is to be seen. */
    private static void open(Matcher m) {
        m.useTransparentBounds(true).useAnchoringBounds(false);
    }

    private boolean matches(Matcher m, String text, int at) {
        return !(words && isAmidWord(text, at)) && m.region(at, text.length()).lookingAt();
    }

    private static boolean isAmidWord(String folded, int at) {
        return at > 0 && isLatin(folded.charAt(at - 1)) && isLatin(folded.charAt(at));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Hands over every match in turn, as {@link Matcher#find()} finds them. */
    public void each(MatchText text, Consumer<Matcher> found) {
        if (mayBeIn(text)) {
            Matcher m = matcher(text);
            for (int from = 0; find(m, text, from); from = Math.max(m.end(), m.start() + 1)) {
                found.accept(m);
            }
        }
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
        return mayBeIn(text) ? sifted.finder(text.folded()) : pattern.matcher("");
    }

    /** The same in a text that need not be folded. */
    public Matcher finder(String text) {
        return sifted.finder(text);
    }

    /** A matcher for {@link Matcher#lookingAt} alone, at no cost where the expression does not match at the beginning of the text. */
    public Matcher opener(String text) {
        return sifted.opener(text);
    }

    /** A matcher for whatever else. */
    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
