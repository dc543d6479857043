package dev.tenken.run;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Gathers the days from which something would be judged otherwise; of use from several threads. */
final class Turns implements Consumer<LocalDate> {
    private LocalDate first;

    @Override
    public synchronized void accept(LocalDate day) {
        if (first == null || day.isBefore(first)) {
            first = day;
        }
    }

    /** The first of these days, or null when there is none. */
    synchronized LocalDate first() {
        return first;
    }
}
