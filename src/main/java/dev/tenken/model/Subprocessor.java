package dev.tenken.model;

import java.util.List;
import java.util.Locale;

/**
 * An underlying cloud or subcontractor that the service uses.
 *
 * @param name as named
 * @param role what it does, in the words of the text
 * @param country ISO 3166 alpha-2 code of where it does so
 * @param disclosed false when the text refuses to name suppliers
 */
public record Subprocessor(
        Statement statement,
        String name,
        String role,
        String country,
        @Extension Boolean disclosed) implements VendorFact {

    /** True when the role holds one of these words, whatever its case. */
    public boolean playsOneOf(List<String> roles) {
        return role != null
                && roles.stream().anyMatch(r -> role.toLowerCase(Locale.ROOT).contains(r.toLowerCase(Locale.ROOT)));
    }
}
