package dev.tenken.extract.value;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.TimeSpan.Bound;

/** What the words beside a duration say of it: at least, at most, or changed from one to the other. */
final class DurationBounds {
    private static final int REACH = 20;
    private static final int REACH_OF_CHANGE = 60;

    private static final Expression LEAST_BEFORE = Expression.ofPlain(
            "(?:最低(?:でも)?|少なくとも|最短(?:で)?|at least|no less than|not less than|a minimum of|minimum(?: of)?|(?<!no |not |never |case |event |circumstances )more than|over|no earlier than|not earlier than|no sooner than|not before|早くとも|早くても)\\s?$");

    /** When something happens at the earliest is no limit by which it has happened. */
    private static final Expression EARLIEST =
            Expression.ofPlain("(?:no earlier than|not earlier than|no sooner than|not before|早くとも|早くても)\\s?$");

    private static final Expression LEAST_AFTER =
            Expression.ofPlain("^(?:以上|より長|超|~(?!\\d)|or more|or longer|at a minimum|minimum)");
    private static final Expression MOST_BEFORE = Expression.ofPlain(
            "(?:最大(?:で)?|最長(?:で)?|(?<![\\d日月年間週])~|up to|at most|(?:no|not|never|case|event|circumstances) (?:more|greater|longer) than|a maximum of|maximum(?: of)?|within|(?<!not |no )(?:less|fewer) than|under|below|nearly|almost|just short of|<=?|≦|≤)\\s?$");
    private static final Expression MOST_AFTER =
            Expression.ofPlain("^(?:以内|以下|未満|弱|足らず|まで|を上限|or less|at most|maximum)");

    private static final Expression CHANGE_BEFORE = Expression.ofPlain(
            "(?:increas|extend|chang|rais|lengthen|reduc|shorten|lower|rais|cut|updat)[a-z]{0,4}(?: [a-z]{1,12}){0,4} from $");
    private static final Expression CHANGE_AFTER =
            Expression.ofPlain("^(?:へ|に)?(?:と)?(?:変更|延長|短縮|拡大|拡張|引き?上げ|引き?下げ|伸ば|延ば|改め|改訂|改定|見直)");

    private DurationBounds() {}

    static Bound of(String text, Stretch hit) {
        String before = before(text, hit.start(), REACH);
        String after = text.substring(hit.end(), Math.min(text.length(), hit.end() + REACH))
                .stripLeading();
        if (LEAST_BEFORE.isIn(before) || LEAST_AFTER.isIn(after) || Floors.isAt(text, hit)) {
            return Bound.AT_LEAST;
        }
        return MOST_BEFORE.isIn(before) || MOST_AFTER.isIn(after) ? Bound.AT_MOST : Bound.EXACT;
    }

    static boolean isEarliest(String text, Stretch hit) {
        return EARLIEST.isIn(before(text, hit.start(), REACH));
    }

    /** True when two durations are the old and the new one: "extended from 30 to 60 days", 90日から180日に変更. */
    static boolean isChange(String text, Stretch both) {
        String after = text.substring(both.end(), Math.min(text.length(), both.end() + REACH));
        return CHANGE_BEFORE.isIn(before(text, both.start(), REACH_OF_CHANGE)) || CHANGE_AFTER.isIn(after);
    }

    private static String before(String text, int at, int reach) {
        return text.substring(Math.max(0, at - reach), at);
    }
}
