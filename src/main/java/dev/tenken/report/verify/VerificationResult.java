package dev.tenken.report.verify;

import dev.tenken.report.common.Visible;
import java.util.Comparator;
import java.util.List;

/**
 * What re-checking a report against the documents gave.
 *
 * @param documents how many documents the report lists
 * @param quotes how many quotes were checked
 * @param fromStored ids, sorted, of the documents whose originals were not at hand, so that the text stored beside the report was
 *     checked in their place
 * @param notes what else is to be told, one line each: files that people are meant to fill in and did, or what could not be checked
 * @param problems everything that does not hold, sorted by vendor, subject and place
 */
public record VerificationResult(
        int documents, int quotes, List<String> fromStored, List<String> notes, List<Problem> problems) {

    public VerificationResult {
        fromStored = fromStored.stream().distinct().sorted().toList();
        notes = List.copyOf(notes);
        problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
    }

    /** True when every quote and digest holds and at least one quote was checked. */
    public boolean ok() {
        return problems.isEmpty();
    }

    /** Why a quote or document does not hold. */
    public enum Kind {
        /** The report lists a document that is not there now, or cannot be read. */
        DOCUMENT_MISSING,
        /** The document's bytes are others than those of the report. */
        DIGEST_CHANGED,
        /** The document is the same, the text read from it another: the reader of its format changed; or the stored text was changed. */
        TEXT_CHANGED,
        /** The folder of the report holds files of two runs, because the later one was cut short. */
        UNFINISHED,
        /** A file beside the report is gone, or not as the report's run wrote it. */
        FILE_CHANGED,
        /** A quote cites a document that the report does not list for the vendor. */
        DOCUMENT_NOT_LISTED,
        /** A quote's offsets are outside the document's text, or do not fit the quote's length. */
        OUT_OF_RANGE,
        /** The document's text at the offsets is not the quote. */
        NOT_VERBATIM,
        /** The quote holds, its line number does not. */
        WRONG_LINE,
        /** A part of the report is not of the form that it should have. */
        MALFORMED,
        /** The report holds no quote, so nothing was checked. */
        NOTHING_CHECKED
    }

    /**
     * One thing that does not hold.
     *
     * @param kind why
     * @param vendor id of the vendor, or "" for the report as a whole
     * @param subject what of the vendor: "fact …", "finding …", "document …"
     * @param document id of the document, or ""
     * @param place offset of the quote, or -1
     * @param got what was found
     * @param wanted what the report says, or what is needed
     */
    public record Problem(
            Kind kind, String vendor, String subject, String document, int place, String got, String wanted) {

        static final Comparator<Problem> ORDER = Comparator.comparing(Problem::vendor)
                .thenComparing(Problem::document)
                .thenComparingInt(Problem::place)
                .thenComparing(Problem::subject)
                .thenComparing(Problem::kind)
                .thenComparing(Problem::got);

        /** One line for people: where, got, wanted. */
        public String message() {
            StringBuilder line = new StringBuilder(vendor.isEmpty() ? subject : vendor + ", " + subject);
            if (!document.isEmpty() && !subject.contains(document)) {
                line.append(", ").append(document);
            }
            if (place >= 0) {
                line.append(" at offset ").append(place);
            }
            return Visible.inOneLine(line.append(": got ")
                    .append(got)
                    .append("; wanted ")
                    .append(wanted)
                    .toString());
        }
    }
}
