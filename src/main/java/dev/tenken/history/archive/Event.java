package dev.tenken.history.archive;

import dev.tenken.data.Data;
import dev.tenken.data.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One link of the chain of events.
 *
 * @param number from 1, without gaps
 * @param at when, as {@link dev.tenken.database.Times} writes it
 * @param actor who did it
 * @param kind what was done, such as {@code assessment.stored}
 * @param vendor or null
 * @param detail JSON
 * @param previous seal of the event before
 * @param seal digest over all of these
 */
public record Event(
        long number, String at, String actor, String kind, String vendor, String detail, String previous, String seal) {
    /** What the first event has before it. */
    static final String BEGINNING = "0".repeat(64);

    /** An event with the seal that belongs to it. */
    static Event sealed(
            long number, String at, String actor, String kind, String vendor, String detail, String previous) {
        String text = Data.writeJsonLine(Arrays.asList(number, at, actor, kind, vendor, detail, previous));
        String seal = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return new Event(number, at, actor, kind, vendor, detail, previous, seal);
    }

    /** True when nothing of it was changed since it was sealed. */
    boolean isIntact() {
        return sealed(number, at, actor, kind, vendor, detail, previous).equals(this);
    }
}
