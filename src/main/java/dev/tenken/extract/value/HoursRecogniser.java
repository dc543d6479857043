package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.figures.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Sees stretches of a day: 9:00-18:00, 午前1時から7時, "from 1 am to 7 am", "between 3:00 and 5:00", 22時～翌5時. Their form is {@code 09:00-18:00}; midnight
 * at the end is {@code 24:00}, except {@code 00:00} where the text writes 12 am, which may be meant for noon.
 */
public final class HoursRecogniser implements Recogniser {
    private static final String JOINT =
            " ?(?:から|より|～|〜|~|-|–|—|to|until|till|through) ?(?:翌日?の?|the (?:following|next) day )?";
    private static final int NO_HOUR = 99;
    private static final String NUMERALS = "(?<![〇一二三四五六七八九十])[〇一二三四五六七八九十]{1,3}";
    private static final Expression RANGE = Expression.of(time("1") + JOINT + time("2"));
    private static final Expression BETWEEN = Expression.of("between " + time("1") + " and " + time("2"));

    private static String time(String n) {
        return "(?<half" + n + ">午前|午後)?(?<![0-9.])(?<h" + n + ">[0-9]{1,2}|" + NUMERALS + "(?=時))(?:(?::|時)(?<m" + n
                + ">[0-9]{2}|" + NUMERALS + "(?=分)|半)?分?)?(?:時)? ?(?<ap" + n + ">[ap]\\.?m\\.?(?![a-z]))?";
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        find(RANGE, passage.text(), found);
        find(BETWEEN, passage.text(), found);
        return found;
    }

    private static void find(Expression range, MatchText text, List<Found> found) {
        Matcher m = range.finder(text);
        while (m.find()) {
            String from = clock(m, "1", false);
            String to = clock(m, "2", true);
            if (isTold(m) && from != null && to != null) {
                found.add(Found.of(m.start(), m.end(), from + "-" + to));
            }
        }
    }

    /** Two bare numbers may be anything; a minute, a half of the day or 時 makes them times. */
    private static boolean isTold(Matcher m) {
        return isClock(m, "2") || isClock(m, "1") && m.group().contains("時");
    }

    private static boolean isClock(Matcher m, String n) {
        return m.group("m" + n) != null
                || m.group("ap" + n) != null
                || m.group("half" + n) != null
                || m.group().endsWith("時");
    }

    private static String clock(Matcher m, String n, boolean end) {
        int hour = number(m.group("h" + n));
        String minutes = m.group("m" + n);
        int minute = minutes == null ? 0 : minutes.equals("半") ? 30 : number(minutes);
        String half = m.group("ap" + n);
        boolean pm = half != null && half.startsWith("p") || "午後".equals(m.group("half" + n));
        boolean am = half != null && half.startsWith("a");
        if (am && hour == 12) {
            hour = 0;
        } else if (pm && hour < 12) {
            hour += 12;
        } else if (end && hour == 0 && !am) {
            hour = 24;
        }
        return hour > 24 || minute > 59 ? null : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }

    /** The number, or one that no clock shows where it is not understood. */
    private static int number(String text) {
        return Numbers.whole(text).orElse(NO_HOUR);
    }
}
