package dev.tenken.job;

import java.util.Locale;

/** What can be asked for. */
public enum JobKind {
    /** Papers that were brought, as the vendor's newest. */
    READ,
    /** A vendor, now, whatever is due. */
    ASSESS,
    /** A customer's own sheet, from the papers of a vendor. */
    ANSWER,
    /** Reports of a stored assessment. */
    EXPORT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
