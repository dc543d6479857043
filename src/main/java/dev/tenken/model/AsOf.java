package dev.tenken.model;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The date on which statements are judged. Whatever depends on it asks its questions here, so that it can be told from which later day an
 * answer would be another one: until the first of these days everything comes out as it does today.
 */
public final class AsOf {
    private final LocalDate date;
    private final Consumer<LocalDate> turns;

    public AsOf(LocalDate date) {
        this(date, turn -> {});
    }

    /**
     * @param turns is told of later days from which an answer given here would be another one; may be called from several threads
     */
    public AsOf(LocalDate date, Consumer<LocalDate> turns) {
        this.date = date;
        this.turns = turns;
    }

    /** The date itself. Whoever asks for it may come to something else on the next day. */
    public LocalDate date() {
        turns.accept(date.plusDays(1));
        return date;
    }

    /** The date as it is shown, as 2026-04-01: a text that tells it is not taken for a judgement that hangs on it. */
    public String shown() {
        return date.toString();
    }

    /** True when more than this much time has passed since the day: a year on the same day of the next year, not before. */
    public boolean isBeyond(TimeSpan span, LocalDate since) {
        return isBehind(span.after(since));
    }

    /** True when the day has come. */
    public boolean reaches(LocalDate day) {
        if (day.isAfter(date)) {
            turns.accept(day);
            return false;
        }
        return true;
    }

    /** True when the day is over. */
    public boolean isBehind(LocalDate day) {
        return reaches(day.plusDays(1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AsOf asOf && asOf.date.equals(date);
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    @Override
    public String toString() {
        return "as of " + date;
    }
}
