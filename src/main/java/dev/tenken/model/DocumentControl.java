package dev.tenken.model;

/**
 * What a document states of itself.
 *
 * @param version as written
 * @param date of issue or last revision, as written
 * @param approver who approved it
 */
public record DocumentControl(
        Statement statement,
        @Extension String version,
        @Extension String date,
        @Extension String approver) implements VendorFact {}
