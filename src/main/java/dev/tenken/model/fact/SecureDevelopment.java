package dev.tenken.model.fact;

import java.util.List;

/**
 * How security is built into development.
 *
 * @param practice {@code review}, {@code test}, {@code security-test}, {@code static-analysis}, {@code dependency-scan}, {@code environments}, {@code release-duty}, {@code design}, {@code pipeline}, {@code test-data}
 * @param guideline the guideline that is followed, as named
 */
public record SecureDevelopment(
        Statement statement,
        @Extension List<String> practice,
        @Extension String guideline) implements VendorFact {

    public SecureDevelopment {
        practice = practice == null ? List.of() : List.copyOf(practice);
    }
}
