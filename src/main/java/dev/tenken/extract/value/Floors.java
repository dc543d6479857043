package dev.tenken.extract.value;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;

/** Sees what a time is said never to fall short of: "none of them is kept for less than a year", 「1年を下回ることはありません」. */
public final class Floors {
    /** Letters before a figure in which its negation is looked for. */
    private static final int BEFORE = 110;

    private static final int BEHIND = 40;

    private static final String NOT = "(?:\\b(?:no|not|none|never|nor|neither|cannot|nothing|nobody)\\b|n't\\b)";
    private static final String GONE_EN =
            "\\b(?:delet|eras|remov|purg|overwrit|discard|destroy|dispos|wip|drop|thrown?)[a-z]*";
    private static final String LESS = "\\b(?:less|fewer|shorter|under|below)(?: than)?(?: a| an| the| one)?";
    private static final String EARLY = GONE_EN
            + "[^.;]{0,24}?\\b(?:before|within|until|earlier than|sooner than|in|during)(?: (?:its|their|the) first| the| a full| at least| a)?";
    private static final Expression NEVER_LESS =
            Expression.ofPlain(NOT + "[^.;]{0,80}?(?:" + LESS + "|" + EARLY + ") $");

    private static final String NEVER_BELOW_JA = "(?:の期間)?(?:を下回|に満たない|に満たず|未満|より短|を切)[^。]{0,24}?(?:ません|ない|なく|せず)"
            + "|(?:を?(?:たた|経た|経過し|過ぎ)ない(?:うち|内)|(?:が|を)?(?:過ぎる|経過する|経つ|たつ)(?:前|まで)|以内|未満|より前)[^。]{0,8}(?:消|削除|廃棄|破棄|捨|上書き|抹消|処分)[^。]{0,14}?(?:ません|ない|なく|せず)";
    private static final Expression NEVER_BELOW = Expression.ofPlain("^間?(?:" + NEVER_BELOW_JA + ")");

    private static final String FIGURE_EN = "[^.;]{0,24}?\\b(?:days?|weeks?|months?|years?|hours?)\\b";
    private static final Expression ANYWHERE = Expression.ofPlain(NOT + "[^.;]{0,80}?(?:" + LESS + "|" + EARLY + ")"
            + FIGURE_EN + "|[0-9〇一二三四五六七八九十百半](?:日|週間|[かヶカケ箇]月|年|時間)間?(?:" + NEVER_BELOW_JA + ")");

    private Floors() {}

    /** Whether the figure at a place of a folded text is such a time. */
    public static boolean isAt(String text, Stretch figure) {
        String before = text.substring(Math.max(0, figure.start() - BEFORE), figure.start());
        String behind = text.substring(figure.end(), Math.min(text.length(), figure.end() + BEHIND));
        return NEVER_LESS.isIn(before) || NEVER_BELOW.isIn(behind);
    }

    /** Whether such a time is told within a part of a folded text. */
    public static boolean isIn(String text, Stretch part) {
        return ANYWHERE.isIn(text, part.start(), part.end());
    }
}
