package dev.tenken.model;

import java.util.List;

/**
 * Certificates and attestations, of the vendor or of a supplier.
 *
 * @param standard as named, with edition
 * @param number of the certificate or registration
 */
public record Certification(Statement statement, List<String> standard, String number) implements VendorFact {

    public Certification {
        standard = standard == null ? List.of() : List.copyOf(standard);
    }
}
