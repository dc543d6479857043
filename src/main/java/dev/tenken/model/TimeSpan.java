package dev.tenken.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration as documents state it, in one unit, with what the wording says about its bound.
 *
 * <p>For comparison a duration is as long as the calendar may make it: twelve months are a year; a year has 365 or 366 days; a month
 * stands for 30 days as well as for the longest run of that many months, so that three months are 90 to 92 days. Durations whose
 * lengths meet count as the same. A business day counts one and a half calendar days (60 business days are 90 days).
 *
 * @param amount how many units; not negative
 * @param scale the unit
 * @param businessDays true when days count as business days only
 * @param bound whether the text promises at least, exactly or at most this long
 */
public record TimeSpan(int amount, Scale scale, boolean businessDays, Bound bound) {

    /** A unit of time, with its shortest length. */
    public enum Scale {
        SECOND("T", "S", 1),
        MINUTE("T", "M", 60),
        HOUR("T", "H", 3_600),
        DAY("", "D", SECONDS_PER_DAY),
        WEEK("", "W", 7 * SECONDS_PER_DAY),
        MONTH("", "M", 30 * SECONDS_PER_DAY),
        YEAR("", "Y", 365 * SECONDS_PER_DAY);

        private final String prefix;
        private final String letter;
        private final long seconds;

        Scale(String prefix, String letter, long seconds) {
            this.prefix = prefix;
            this.letter = letter;
            this.seconds = seconds;
        }

        /** True for months and years, whose length in days depends on the calendar. */
        public boolean isOfCalendar() {
            return this == MONTH || this == YEAR;
        }
    }

    /** What the wording promises about a duration. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST
    }

    private static final Map<Scale, String> JAPANESE = Map.of(
            Scale.SECOND, "秒",
            Scale.MINUTE, "分",
            Scale.HOUR, "時間",
            Scale.DAY, "日",
            Scale.WEEK, "週間",
            Scale.MONTH, "か月",
            Scale.YEAR, "年");
    private static final long SECONDS_PER_DAY = 86_400;
    private static final int MONTHS_PER_YEAR = 12;

    /** The most days that this many months in a row can have in a common year, from none to eleven. */
    private static final int[] MOST_DAYS = {0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337};

    private static final Pattern ISO = Pattern.compile("P(T?)(\\d{1,9})([YMWDHS])");

    public TimeSpan {
        Objects.requireNonNull(scale);
        Objects.requireNonNull(bound);
        if (amount < 0) {
            throw new IllegalArgumentException("a time span cannot be negative: " + amount);
        }
    }

    public static TimeSpan of(int amount, Scale scale) {
        return new TimeSpan(amount, scale, false, Bound.EXACT);
    }

    /**
     * Reads an ISO-8601 duration of one unit, such as {@code P90D}, {@code PT72H}, {@code P1Y}.
     *
     * @throws IllegalArgumentException when the text is no such duration
     */
    public static TimeSpan parse(String iso) {
        Matcher m = ISO.matcher(iso);
        if (m.matches()) {
            for (Scale scale : Scale.values()) {
                if (scale.prefix.equals(m.group(1)) && scale.letter.equals(m.group(3))) {
                    return of(Integer.parseInt(m.group(2)), scale);
                }
            }
        }
        throw new IllegalArgumentException(
                "\"" + iso + "\" is no duration of one unit; wanted ISO-8601 such as P90D, PT72H, P3M, P1Y");
    }

    /** True when {@link #parse} can read the text. */
    public static boolean isDuration(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public TimeSpan withBound(Bound other) {
        return new TimeSpan(amount, scale, businessDays, other);
    }

    public TimeSpan inBusinessDays() {
        return new TimeSpan(amount, scale, true, bound);
    }

    /** The ISO-8601 form; weeks are written as days. */
    public String iso() {
        return scale == Scale.WEEK ? "P" + 7 * amount + "D" : "P" + scale.prefix + amount + scale.letter;
    }

    /** The length in seconds; of months and years the shortest. */
    public long seconds() {
        if (isOfCalendar()) {
            long months = months();
            return (months / MONTHS_PER_YEAR * 365 + months % MONTHS_PER_YEAR * 30) * SECONDS_PER_DAY;
        }
        long seconds = amount * scale.seconds;
        return businessDays ? seconds + seconds / 2 : seconds;
    }

    /** The day on which it is over, by the calendar; what is shorter than a day ends on the day itself. */
    public LocalDate after(LocalDate day) {
        return isOfCalendar() ? day.plusMonths(months()) : day.plusDays(seconds() / SECONDS_PER_DAY);
    }

    /** The most days that it can last, begun ones counted whole. */
    public long mostDays() {
        return (mostSeconds() + SECONDS_PER_DAY - 1) / SECONDS_PER_DAY;
    }

    private long mostSeconds() {
        if (!isOfCalendar()) {
            return seconds();
        }
        long years = months() / MONTHS_PER_YEAR;
        long leapDays = (years + 3) / 4;
        return (years * 365 + leapDays + MOST_DAYS[(int) (months() % MONTHS_PER_YEAR)]) * SECONDS_PER_DAY;
    }

    private boolean isOfCalendar() {
        return scale.isOfCalendar() && !businessDays;
    }

    private long months() {
        return scale == Scale.YEAR ? (long) amount * MONTHS_PER_YEAR : amount;
    }

    /** True when both may be the same length: 12 months and a year, 3 months and 90 days, 72 hours and 3 days. */
    public boolean isAsLongAs(TimeSpan other) {
        return isAtMost(other) && isAtLeast(other);
    }

    /**
     * True when both may be true of one thing, each read by its bound: "at least 12 months" and 400 days, "up to 90 days" and 30 days
     * may; two figures with the same bound only where they are as long.
     */
    public boolean agreesWith(TimeSpan other) {
        if (bound == other.bound) {
            return isAsLongAs(other);
        }
        boolean isLower = bound == Bound.AT_LEAST || other.bound == Bound.AT_MOST;
        return isLower ? isAtMost(other) : other.isAtMost(this);
    }

    /** True when it is shorter than the limit, or as long. */
    public boolean isAtMost(TimeSpan limit) {
        return isOfCalendar() && limit.isOfCalendar() ? months() <= limit.months() : seconds() <= limit.mostSeconds();
    }

    /** True when it is longer than the limit, or as long. */
    public boolean isAtLeast(TimeSpan limit) {
        return limit.isAtMost(this);
    }

    /** True when the text names a ceiling only ("at most 90 days"), which promises no minimum. */
    public boolean isCeiling() {
        return bound == Bound.AT_MOST;
    }

    /** The duration in words, such as "90 days" or 「90日」, without its bound. */
    public String in(Language language) {
        String business = businessDays ? (language == Language.JA ? "営業" : "business ") : "";
        if (language == Language.JA) {
            return amount + business + JAPANESE.get(scale);
        }
        String unit = scale.name().toLowerCase(Locale.ROOT);
        return amount + " " + business + unit + (amount == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return iso();
    }
}
