package dev.tenken.model.fact;

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
        @Extension String approver) implements VendorFact {

    /** True when the document of this id states it. */
    public boolean isOf(String document) {
        return getEvidence().stream().anyMatch(e -> e.document().equals(document));
    }
}
