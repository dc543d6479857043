package dev.tenken.history.archive;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An assessment of one vendor as lists show it.
 *
 * @param number the order in which they were stored
 * @param id for ever
 * @param run id of those that were assessed together
 * @param vendor id of the vendor
 * @param name of the vendor when it was assessed
 * @param made when it was stored
 * @param asOf the date on which the statements were judged
 * @param state how far it is on its way to a signature
 * @param failures documents that could not be read
 * @param counts verdicts of the vendor as a whole
 */
public record Stored(
        long number,
        String id,
        String run,
        String vendor,
        String name,
        Instant made,
        LocalDate asOf,
        State state,
        int failures,
        Counts counts) {}
