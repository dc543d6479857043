package dev.tenken.schedule;

import java.time.LocalDate;

/**
 * A due day of a vendor, which is settled once.
 *
 * @param vendor id in the register
 * @param due the day
 */
public record DueCheck(String vendor, LocalDate due) {
    private static final char BETWEEN = '@';

    /** The name of its task; days are of one length, so that any vendor's id may stand before one. */
    String task() {
        return vendor + BETWEEN + due;
    }

    static DueCheck of(String task) {
        int end = task.lastIndexOf(BETWEEN);
        return new DueCheck(task.substring(0, end), LocalDate.parse(task.substring(end + 1)));
    }
}
