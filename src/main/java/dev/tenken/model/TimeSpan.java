package dev.tenken.model;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration as documents state it, in one unit, with what the wording says about its bound. For comparison a month counts 30
 * days, a year 365, and a business day one and a half calendar days (60 business days are 90 days).
 *
 * @param amount how many units; not negative
 * @param scale the unit
 * @param businessDays true when days count as business days only
 * @param bound whether the text promises at least, exactly or at most this long
 */
public record TimeSpan(int amount, Scale scale, boolean businessDays, Bound bound) {

    /** A unit of time, with its length in days. */
    public enum Scale {
        SECOND("T", "S", 1.0 / 86_400),
        MINUTE("T", "M", 1.0 / 1_440),
        HOUR("T", "H", 1.0 / 24),
        DAY("", "D", 1),
        WEEK("", "W", 7),
        MONTH("", "M", 30),
        YEAR("", "Y", 365);

        private final String prefix;
        private final String letter;
        private final double days;

        Scale(String prefix, String letter, double days) {
            this.prefix = prefix;
            this.letter = letter;
            this.days = days;
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
    private static final double CALENDAR_DAYS_PER_BUSINESS_DAY = 1.5;
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

    /** The length in calendar days, for comparison. */
    public double days() {
        return amount * scale.days * (businessDays ? CALENDAR_DAYS_PER_BUSINESS_DAY : 1);
    }

    public boolean isAtMost(TimeSpan limit) {
        return days() <= limit.days();
    }

    public boolean isAtLeast(TimeSpan limit) {
        return days() >= limit.days();
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
