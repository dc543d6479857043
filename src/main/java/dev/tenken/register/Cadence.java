package dev.tenken.register;

import dev.tenken.data.Patterns;
import dev.tenken.model.InputException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often: every so many months, weeks or days of the calendar.
 *
 * @param count at least 1
 * @param unit of the count
 */
public record Cadence(int count, Unit unit) {
    /** More would be no cadence; dates stay within what the calendar holds. */
    private static final int MOST = 1200;

    private static final Pattern FORM =
            Patterns.compile("([0-9]{1,4})\\s*(m|months?|w|weeks?|d|days?)?", Pattern.CASE_INSENSITIVE);

    /** What is counted. */
    public enum Unit {
        MONTHS(ChronoUnit.MONTHS),
        WEEKS(ChronoUnit.WEEKS),
        DAYS(ChronoUnit.DAYS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    public Cadence {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a cadence counts 1 to " + MOST + ", not " + count);
        }
    }

    public static Cadence months(int count) {
        return new Cadence(count, Unit.MONTHS);
    }

    /**
     * Reads {@code 12} or {@code 12m} (months), {@code 2w} (weeks) or {@code 10d} (days).
     *
     * @throws InputException when it is none of them
     */
    public static Cadence of(String text) {
        Matcher form = FORM.matcher(text.strip());
        int count = form.matches() ? Integer.parseInt(form.group(1)) : 0;
        if (count < 1 || count > MOST) {
            throw new InputException(
                    "got \"" + text + "\"; wanted how often, as 12 or 12m (months), 2w (weeks) or 10d (days)");
        }
        return new Cadence(count, unit(form.group(2)));
    }

    private static Unit unit(String word) {
        return switch (word == null ? 'm' : word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'w' -> Unit.WEEKS;
            case 'd' -> Unit.DAYS;
            default -> Unit.MONTHS;
        };
    }

    /** As {@link #of} reads it back: {@code 12m}. */
    public String text() {
        return count + unit.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The first day after another one in the row that begins on a day and goes on in this cadence. Every day of the row is counted from its
     * first: one that begins on the 31st falls on the last day of shorter months and on the 31st again after them.
     */
    public LocalDate firstAfter(LocalDate day, LocalDate first) {
        if (first.isAfter(day)) {
            return first;
        }
        long steps = unit.unit.between(first, day) / count;
        LocalDate next = first.plus(steps * count, unit.unit);
        while (!next.isAfter(day)) {
            steps++;
            next = first.plus(steps * count, unit.unit);
        }
        return next;
    }

    /** The last day of that row which is not after another one; the first day where that one is earlier. */
    public LocalDate lastUpTo(LocalDate day, LocalDate first) {
        LocalDate last = first;
        for (LocalDate next = first; !next.isAfter(day); next = firstAfter(next, first)) {
            last = next;
        }
        return last;
    }
}
