package dev.tenken.model;

import java.util.List;

/**
 * Encryption of customer data, transport, passwords or backups.
 *
 * @param scope {@code rest}, {@code transit}, {@code password}, {@code backup}
 * @param algorithm ciphers, hashes and protocols as named
 * @param applied whether it is encrypted
 */
public record Encryption(Statement statement, List<String> scope, List<String> algorithm, Boolean applied)
        implements VendorFact {

    public Encryption {
        scope = scope == null ? List.of() : List.copyOf(scope);
        algorithm = algorithm == null ? List.of() : List.copyOf(algorithm);
    }

    /** True when both speak of encrypting the same. */
    public boolean sharesScopeWith(Encryption other) {
        return scope.stream().anyMatch(other.scope::contains);
    }
}
