package dev.tenken.model.finding;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Party;
import java.util.List;

/**
 * What a vendor's papers say of the assurance that others give for it, and what is left to its customers.
 *
 * @param attestations certificates first, then reports, then laws that somebody says are met; each of one scheme and one holder
 * @param carveOuts passages that leave something out of a certificate or report, by place
 * @param duties what customers must do for the vendor's controls to hold, by place
 */
public record AssuranceLedger(List<Attestation> attestations, List<CarveOut> carveOuts, List<Duty> duties) {

    /** Nothing is said. */
    public static final AssuranceLedger NONE = new AssuranceLedger(List.of(), List.of(), List.of());

    public AssuranceLedger {
        attestations = List.copyOf(attestations);
        carveOuts = List.copyOf(carveOuts);
        duties = List.copyOf(duties);
    }

    public boolean isEmpty() {
        return attestations.isEmpty() && carveOuts.isEmpty() && duties.isEmpty();
    }

    /** What a scheme ends in. */
    public enum Sort {
        CERTIFICATE,
        REPORT,
        /** Nobody certifies it: the vendor says so itself. */
        LAW
    }

    /** Whether it holds on the day of the assessment. */
    public enum Standing {
        /** Its expiry is told, and has not come. */
        IN_FORCE,
        /** Its expiry has passed. */
        LAPSED,
        /** Held, and until when is not told. */
        UNDATED,
        /** Planned, applied for, or not told clearly. */
        UNDER_WAY,
        /** The papers say that it is not held. */
        NOT_HELD
    }

    /**
     * A certificate, report or law, with all that the papers tell of it.
     *
     * @param scheme such as {@code ISO/IEC 27001}
     * @param holder whose it is, or null when the papers do not say
     * @param names as the papers name it, with editions
     * @param editions years of editions, and types of reports; empty when none is told
     * @param numbers of certificates
     * @param scopes what it covers, as written
     * @param bodies who certified or audited, as written
     * @param since when it was obtained, or null
     * @param until when it expires, or null
     * @param period of a report, as {@code 2025-01-01/2025-12-31}, or null
     * @param conditions on which it is held or handed out, as written
     * @param evidence by place; at least one
     */
    public record Attestation(
            LocalizedText scheme,
            Sort sort,
            Party holder,
            List<String> names,
            List<String> editions,
            List<String> numbers,
            List<String> scopes,
            List<String> bodies,
            String since,
            String until,
            String period,
            List<String> conditions,
            Standing standing,
            List<Evidence> evidence) {

        public Attestation {
            names = List.copyOf(names);
            editions = List.copyOf(editions);
            numbers = List.copyOf(numbers);
            scopes = List.copyOf(scopes);
            bodies = List.copyOf(bodies);
            conditions = List.copyOf(conditions);
            evidence = List.copyOf(evidence);
        }
    }

    /** A passage that leaves something out. */
    public record CarveOut(Evidence evidence) {}

    /**
     * What customers must do.
     *
     * @param items in the text's own words
     * @param evidence at least one
     */
    public record Duty(List<String> items, List<Evidence> evidence) {

        public Duty {
            items = List.copyOf(items);
            evidence = List.copyOf(evidence);
        }
    }
}
