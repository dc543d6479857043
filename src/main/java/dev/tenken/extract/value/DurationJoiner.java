package dev.tenken.extract.value;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.DurationForms.Written;
import dev.tenken.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins durations that stand side by side and are one: 1年6か月 is 18 months, 3か月から6か月 a range, 90日（3か月） 90 days with an
 * explanation.
 */
final class DurationJoiner {
    private static final Expression REST = Expression.ofPlain("(?:と|,? and |,? |)");
    private static final Expression EACH =
            Expression.ofPlain("それぞれ|各々|おのおの|respectively| of which|^ (?:online|hot|cold|archived?)");
    private static final Expression RANGE = Expression.ofPlain(
            " ?(?:~|-|から|ないし|乃至|to|(?:以上)?(?:~|、)?(?:最大|最長)で?|以上、?|(?:,? and|to) (?:at most|up to|a maximum of))(?:約)? ?");
    private static final Expression BETWEEN = Expression.ofPlain("between $");
    private static final Expression EXPLAINED =
            Expression.ofPlain(" ?\\((?:約|=|およそ|about |approximately |i\\.e\\.,? |or )?");
    private static final double MOST_UNLIKE = 1.25;
    private static final int LONGEST_JOINT = 20;
    private static final int REACH = 60;

    private final String text;
    private final List<Written> joined = new ArrayList<>();

    private DurationJoiner(String text) {
        this.text = text;
    }

    /** The durations that these are together, in the order of their places. */
    static List<Written> join(String text, List<Written> all) {
        DurationJoiner joiner = new DurationJoiner(text);
        all.forEach(next -> joiner.add(joiner.settled(next)));
        return joiner.joined;
    }

    /** Of a range that tells of a change, the new figure alone. */
    private Written settled(Written one) {
        return one.least() != null && DurationBounds.isChange(text, one.hit())
                ? new Written(one.hit(), null, one.amount())
                : one;
    }

    private void add(Written next) {
        int last = joined.size() - 1;
        Written together = last < 0 ? null : together(joined.get(last), next);
        if (together == null) {
            joined.add(next);
        } else {
            joined.set(last, together);
        }
    }

    /** Both as one; null when they are two. */
    private Written together(Written one, Written next) {
        int gap = next.hit().start() - one.hit().end();
        if (gap < 0 || gap > LONGEST_JOINT) {
            return null;
        }
        String between = text.substring(one.hit().end(), next.hit().start());
        Stretch hit = new Stretch(one.hit().start(), next.hit().end());
        if (EXPLAINED.isWhole(between) && text.startsWith(")", next.hit().end())) {
            return explained(one, next);
        }
        if (one.amount() != null
                && next.amount() != null
                && isRest(between, one.hit().end())
                && one.amount().takes(next.amount())) {
            Amount both = one.least() == null ? one.amount().with(next.amount()) : null;
            return isEach(hit) ? null : new Written(hit, null, both);
        }
        boolean divided = between.startsWith(", and") && isShorter(next, one);
        return !divided && isRange(between, one) ? range(hit, one, next) : null;
    }

    /** In Japanese a comma divides one time from another. */
    private boolean isRest(String between, int start) {
        return REST.isWhole(between) && (!between.startsWith(",") || text.charAt(start - 1) < 0x80);
    }

    /** "1 year and 6 months, respectively" are two. */
    private boolean isEach(Stretch hit) {
        String around = text.substring(Math.max(0, hit.start() - REACH), hit.start());
        String behind = text.substring(hit.end(), Math.min(text.length(), hit.end() + REACH));
        return EACH.isIn(around) || EACH.isIn(behind);
    }

    /** The first with the other as its explanation; null when they are too unlike. */
    private static Written explained(Written one, Written next) {
        Optional<TimeSpan> span = span(one.amount());
        Optional<TimeSpan> again = span(next.amount());
        if (span.isEmpty() || again.isEmpty() || one.least() != null || next.least() != null) {
            return null;
        }
        double ratio = (double) span.get().seconds() / Math.max(1, again.get().seconds());
        boolean alike = span.get().isAsLongAs(again.get()) || ratio < MOST_UNLIKE && ratio > 1 / MOST_UNLIKE;
        return alike ? new Written(new Stretch(one.hit().start(), next.hit().end() + 1), null, one.amount()) : null;
    }

    /** "back in six hours, and at most ten minutes are lost": no range goes down behind a comma. */
    private static boolean isShorter(Written next, Written one) {
        Optional<TimeSpan> most = span(next.amount());
        Optional<TimeSpan> least = span(one.amount());
        return most.isPresent()
                && least.isPresent()
                && most.get().seconds() < least.get().seconds();
    }

    private boolean isRange(String between, Written one) {
        String before =
                text.substring(Math.max(0, one.hit().start() - REACH), one.hit().start());
        return RANGE.isWhole(between) || between.equals(" and ") && BETWEEN.isIn(before);
    }

    /** A range whose second end is the smaller one is not understood, unless it tells of a change. */
    private Written range(Stretch hit, Written one, Written next) {
        if (DurationBounds.isChange(text, hit)) {
            return new Written(hit, null, next.amount());
        }
        Optional<TimeSpan> least = span(one.amount());
        Optional<TimeSpan> most = span(next.amount());
        boolean ends = one.least() == null && next.least() == null && least.isPresent() && most.isPresent();
        return ends && least.get().seconds() < most.get().seconds()
                ? new Written(hit, one.amount(), next.amount())
                : Written.notUnderstood(hit.start(), hit.end());
    }

    private static Optional<TimeSpan> span(Amount amount) {
        return amount == null ? Optional.empty() : amount.span();
    }
}
