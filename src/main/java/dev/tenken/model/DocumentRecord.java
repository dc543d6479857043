package dev.tenken.model;

import java.time.LocalDate;

/**
 * What a document says of itself, with the passages that say it, as rules see it.
 *
 * @param document its id
 * @param version of its latest edition, or null
 * @param date of its latest edition, or null
 * @param approved true when it names who approved it
 * @param opening how it begins
 * @param edition where version or date is stated, or null
 * @param history where its list of editions begins, or null
 * @param approval where an approver is named or asked for, or null
 */
public record DocumentRecord(
        String document,
        String version,
        LocalDate date,
        boolean approved,
        Evidence opening,
        Evidence edition,
        Evidence history,
        Evidence approval) {

    /** Of a document, or null when it has no text to quote. */
    public static DocumentRecord of(Document document) {
        if (document.blocks().isEmpty()) {
            return null;
        }
        Imprint imprint = document.imprint();
        return new DocumentRecord(
                document.id(),
                document.version(),
                document.date(),
                imprint.approved(),
                document.evidence(document.blocks().get(0).span()),
                evidence(document, imprint.edition()),
                evidence(document, imprint.history()),
                evidence(document, imprint.approval()));
    }

    private static Evidence evidence(Document document, Span span) {
        return span == null ? null : document.evidence(span);
    }

    /** Where its age shows: at its date, else at its beginning. */
    public Evidence dated() {
        return edition == null ? opening : edition;
    }
}
