package dev.tenken.model.fact;

import java.util.List;

/**
 * How demands of authorities and requests for evidence are answered.
 *
 * @param lawful whether data are handed over on a legal basis only
 * @param safeguard {@code legal-review}, {@code notice}, {@code minimum}, {@code transparency-report}, {@code challenge}
 * @param investigation whether customers are helped with their own investigation
 */
public record AuthorityRequest(
        Statement statement,
        @Extension Boolean lawful,
        @Extension List<String> safeguard,
        @Extension Boolean investigation)
        implements VendorFact {

    public AuthorityRequest {
        safeguard = safeguard == null ? List.of() : List.copyOf(safeguard);
    }
}
