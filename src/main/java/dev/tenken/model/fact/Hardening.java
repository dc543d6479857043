package dev.tenken.model.fact;

import java.util.List;

/**
 * How virtual machines and servers are hardened.
 *
 * @param measure {@code ports}, {@code services}, {@code malware}, {@code baseline}, {@code logging}, {@code least-function}
 */
public record Hardening(Statement statement, @Extension List<String> measure) implements VendorFact {

    public Hardening {
        measure = measure == null ? List.of() : List.copyOf(measure);
    }
}
