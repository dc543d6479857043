package dev.tenken.report.verify;

import dev.tenken.model.document.Document;
import dev.tenken.report.verify.VerificationResult.Kind;
import dev.tenken.report.verify.VerificationResult.Problem;
import java.util.List;
import java.util.Map;

/** Re-checks one vendor's quotes and adds what does not hold to a list. */
public final class QuoteCheck {

    private static final int SHOWN = 80;

    private final String vendor;
    private final List<String> listed;
    private final Map<String, Document> documents;
    private final List<Problem> problems;

    QuoteCheck(String vendor, List<String> listed, Map<String, Document> documents, List<Problem> problems) {
        this.vendor = vendor;
        this.listed = listed;
        this.documents = documents;
        this.problems = problems;
    }

    /** A quote as the report has it. */
    private record Quote(String subject, String document, int start, int end, int line, String text) {}

    void check(String subject, Object evidence) {
        if (evidence instanceof Map<?, ?> tree
                && tree.get("document") instanceof String document
                && tree.get("start") instanceof Integer start
                && tree.get("end") instanceof Integer end
                && tree.get("line") instanceof Integer line
                && tree.get("quote") instanceof String text
                && !text.isEmpty()) {
            check(new Quote(subject, document, start, end, line, text));
        } else {
            problems.add(new Problem(
                    Kind.MALFORMED,
                    vendor,
                    subject,
                    "",
                    -1,
                    "evidence " + shown(String.valueOf(evidence)),
                    "document, start, end, line and a quote that is not empty"));
        }
    }

    private void check(Quote quote) {
        Document document = documents.get(quote.document());
        if (!listed.contains(quote.document())) {
            add(Kind.DOCUMENT_NOT_LISTED, quote, "a document that is not listed", "one of " + listed);
        } else if (document == null) {
            return; // That the document is missing is told once, not for each of its quotes.
        } else if (isOutOfRange(quote, document.text())) {
            String range = "[" + quote.start() + ", " + quote.end() + ")";
            String wanted = "a range of " + quote.text().length() + " within [0, "
                    + document.text().length() + ")";
            add(Kind.OUT_OF_RANGE, quote, range + "; " + elsewhere(quote, document), wanted);
        } else if (!document.text().startsWith(quote.text(), quote.start())) {
            String got = "\"" + shown(document.text().substring(quote.start(), quote.end())) + "\"; "
                    + elsewhere(quote, document);
            add(Kind.NOT_VERBATIM, quote, got, "\"" + shown(quote.text()) + "\"");
        } else if (document.lineAt(quote.start()) != quote.line()) {
            add(Kind.WRONG_LINE, quote, "line " + quote.line(), "line " + document.lineAt(quote.start()));
        }
    }

    private static boolean isOutOfRange(Quote quote, String text) {
        return quote.start() < 0
                || quote.end() > text.length()
                || (long) quote.end() - quote.start() != quote.text().length();
    }

    /** Where the quote stands now: its occurrence nearest to the offset. */
    private static String elsewhere(Quote quote, Document document) {
        int nearest = -1;
        for (int at = document.text().indexOf(quote.text());
                at >= 0;
                at = document.text().indexOf(quote.text(), at + 1)) {
            if (nearest < 0 || Math.abs((long) at - quote.start()) < Math.abs((long) nearest - quote.start())) {
                nearest = at;
            }
        }
        return nearest < 0
                ? "the quote stands nowhere in the document"
                : "the quote moved to offset " + nearest + ", line " + document.lineAt(nearest);
    }

    private void add(Kind kind, Quote quote, String got, String wanted) {
        problems.add(new Problem(kind, vendor, quote.subject(), quote.document(), quote.start(), got, wanted));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
