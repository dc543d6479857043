package dev.tenken.model.document;

/**
 * Where a document speaks of itself.
 *
 * @param edition where its latest version or its date is stated, or null
 * @param history where its list of editions begins: the head of the table, else its first row; or null
 * @param approval where an approver is named or asked for (the head of a column), or null
 * @param approved true when an approver is named there
 */
public record Imprint(Span edition, Span history, Span approval, boolean approved) {

    /** Says nothing of itself. */
    public static final Imprint NONE = new Imprint(null, null, null, false);
}
