package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.model.document.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign before or behind the words of an item that says whether it is so: "❌ Daily backups", "- [ ] Single sign-on".
 *
 * @param words the item without the sign
 * @param sign where it stands
 * @param choice what it says
 */
public record ItemMark(Span words, Span sign, Choice choice) {
    private static final String SIGNS = "✅|☑|✔|✓|🟢|❌|✗|✘|✖|⛔|🚫|🔴|⚠|🔄|🚧|⏳|🟡|🔜|☐|☒|\\[[ xX]?\\]";
    private static final Pattern FIRST = Patterns.compile("^(" + SIGNS + ")\uFE0F?\\s*");
    private static final Pattern LAST = Patterns.compile("(" + SIGNS + ")\uFE0F?$");
    private static final Expression OPEN = Expression.ofPlain("☐|\\[ ?\\]");
    /** Signs of those who tick otherwise than with a crossed box. */
    private static final Expression TICKED = Expression.ofPlain("[✅☑✔✓]");

    private static final String BEFORE_SIGN = " \t\u3000:：";
    private static final String CROSSED = "☒";
    /** Letters behind an item at which its end is looked at. */
    private static final int REACH = 8;

    /** The sign of a text, or null when it has none. @param list what the item stands among */
    public static ItemMark of(String text, Span item, String list) {
        Matcher first = FIRST.matcher(text).region(item.start(), item.end());
        if (first.find()) {
            Span sign = new Span(first.start(1), first.end(1));
            return of(text, new Span(first.end(), item.end()), sign, list);
        }
        Matcher last = LAST.matcher(text).region(Math.max(item.start(), item.end() - REACH), item.end());
        if (last.find() && last.start() > item.start()) {
            Span words = new Span(item.start(), endOfWords(text, item.start(), last.start()));
            return of(text, words, new Span(last.start(1), last.end(1)), list);
        }
        return null;
    }

    /** Without the blanks and the colon before the sign. */
    private static int endOfWords(String text, int start, int sign) {
        int end = sign;
        while (end > start && BEFORE_SIGN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static ItemMark of(String text, Span words, Span sign, String list) {
        return words.length() == 0 ? null : new ItemMark(words, sign, choice(sign.of(text), list));
    }

    private static Choice choice(String sign, String list) {
        if (OPEN.isWhole(sign)) {
            return Choice.NOTHING;
        }
        if (sign.equals(CROSSED) && TICKED.isIn(list)) {
            return Choice.NO;
        }
        Mark mark = ColumnWords.builtIn().markOf(sign);
        return mark == Mark.NO ? Choice.NO : mark == Mark.PARTLY ? Choice.PARTLY : Choice.YES;
    }
}
