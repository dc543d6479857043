package dev.tenken.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds dates of a day or a month in running text: 2026年4月1日, 令和七年四月一日, ㋿7年4月1日, R7.4.1, 2026-04-01, 2026/4/1, "15 March 2026",
 * "March 2026". Letters and digits may be full-width or half-width, capital or small.
 *
 * <p>What is written like a date and is none (令和7年2月29日, 2022/13/41) is left out, as is 03/04/2026, of which nobody knows
 * whether it lies in March or in April.
 */
public final class Dates {

    /** How much of a date the text tells. */
    public enum Precision {
        MONTH,
        DAY
    }

    /**
     * A date in a text.
     *
     * @param date the day; the first of the month where the text tells no day
     * @param start its first letter in the text
     * @param end behind its last letter
     */
    public record Found(LocalDate date, Precision precision, int start, int end) {

        /** True when the text tells the day. */
        public boolean isDay() {
            return precision == Precision.DAY;
        }

        /** The ISO-8601 form, as precise as the text: {@code 2026-04-01}, {@code 2026-04}. */
        public String iso() {
            return isDay() ? date.toString() : date.toString().substring(0, 7);
        }
    }

    /** What looks like a date. @param found null when it is none */
    private record Seen(int start, int end, Found found) {}

    private Dates() {}

    /** Every date in the text, in order; they do not overlap. */
    public static List<Found> in(CharSequence text) {
        List<Seen> seen = seen(text);
        List<Found> found = new ArrayList<>();
        int end = 0;
        for (Seen next : seen) {
            if (next.start() >= end) {
                end = next.end();
                if (next.found() != null) {
                    found.add(next.found());
                }
            }
        }
        return found;
    }

    /** True when the text is nothing but a date. */
    public static boolean isDate(CharSequence text) {
        return in(text).stream().anyMatch(found -> found.start() == 0 && found.end() == text.length());
    }

    /** True when the text begins with a date of a day. */
    public static boolean startsWithDay(CharSequence text) {
        return in(text).stream().anyMatch(found -> found.start() == 0 && found.isDay());
    }

    /** True when the text begins with a date. */
    public static boolean startsWithDate(CharSequence text) {
        return in(text).stream().anyMatch(found -> found.start() == 0);
    }

    /** By place; of those that begin together the longest first, which speaks for the others even where it is none. */
    private static List<Seen> seen(CharSequence text) {
        List<Seen> seen = new ArrayList<>();
        if (!DateForms.mayBeIn(text)) {
            return seen;
        }
        String folded = DateForms.folded(text);
        for (DateForms.Form form : DateForms.ALL) {
            Matcher m = form.pattern().matcher(folded);
            while (form.sign().isIn(folded) && m.find()) {
                seen.add(new Seen(m.start(), m.end(), found(form, m)));
            }
        }
        seen.sort(Comparator.comparingInt(Seen::start).thenComparing(Seen::end, Comparator.reverseOrder()));
        return seen;
    }

    private static Found found(DateForms.Form form, Matcher m) {
        try {
            return form.read(m)
                    .map(d -> new Found(
                            LocalDate.of(d.year(), d.month(), d.day() == null ? 1 : d.day()),
                            d.day() == null ? Precision.MONTH : Precision.DAY,
                            m.start(),
                            m.end()))
                    .orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
