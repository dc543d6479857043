package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Stretch;
import java.util.regex.Pattern;

/** Sees what a time is said never to fall short of: "none of them is kept for less than a year", 「1年を下回ることはありません」. */
public final class Floors {
    /** Letters before a figure in which its negation is looked for. */
    private static final int BEFORE = 110;

    private static final int BEHIND = 40;

    private static final Pattern NEVER_LESS = Patterns.compile(
            "(?:\\b(?:no|not|none|never|nor|neither|cannot|nothing|nobody)\\b|n't\\b)[^.;]{0,80}?\\b(?:less|fewer|shorter|under|below) (?:than )?(?:a |an |the |one )?$");
    private static final Pattern NEVER_BELOW = Patterns.compile(
            "^間?(?:の期間)?(?:を下回|に満たない|に満たず|未満|より短|を切)[^。]{0,24}?(?:ません|ない|なく|せず)");

    private Floors() {}

    /** Whether the figure at a place of a folded text is such a time. */
    public static boolean isAt(String text, Stretch figure) {
        String before = text.substring(Math.max(0, figure.start() - BEFORE), figure.start());
        String behind = text.substring(figure.end(), Math.min(text.length(), figure.end() + BEHIND));
        return NEVER_LESS.matcher(before).find() || NEVER_BELOW.matcher(behind).find();
    }
}
