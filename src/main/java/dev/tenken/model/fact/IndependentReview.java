package dev.tenken.model.fact;

import dev.tenken.model.Interval;
import java.util.List;

/**
 * Reviews of information security by others than those who run it.
 *
 * @param kind {@code external-audit}, {@code internal-audit}, {@code self-assessment}, {@code report}
 * @param frequency how often
 * @param disclosed whether customers can have the report
 */
public record IndependentReview(
        Statement statement,
        @Extension List<String> kind,
        @Extension Interval frequency,
        @Extension Boolean disclosed) implements VendorFact {

    public IndependentReview {
        kind = kind == null ? List.of() : List.copyOf(kind);
    }
}
