package dev.tenken.alert;

import java.time.LocalDate;

/**
 * A day that is told ahead of.
 *
 * @param kind one of a deadline
 * @param vendor id of the vendor that it is about
 * @param subject what ends or is due on it, among others of the kind: a certificate's name; "" for what there is one of
 * @param day the last day, or that on which something is due
 */
public record Deadline(AlertKind kind, String vendor, String subject, LocalDate day) {

    public Deadline {
        if (!kind.isDeadline()) {
            throw new IllegalArgumentException(kind + " has no day");
        }
    }
}
