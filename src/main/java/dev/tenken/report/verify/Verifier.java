package dev.tenken.report.verify;

import dev.tenken.data.LongJson;
import dev.tenken.data.Sha256;
import dev.tenken.data.Utf8;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.Imprint;
import dev.tenken.model.document.Layout;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.report.file.StoredTexts;
import dev.tenken.report.json.AssessmentJson;
import dev.tenken.report.json.FactsJson;
import dev.tenken.report.verify.VerificationResult.Kind;
import dev.tenken.report.verify.VerificationResult.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Re-checks an {@code assessment.json} or {@code facts.json} against the documents as they are now. */
public final class Verifier {

    /** The name and version of the form of answers to a questionnaire. */
    public static final String ANSWERS = "tenken/answers/1";

    private static final Set<String> SCHEMAS = Set.of(AssessmentJson.SCHEMA, FactsJson.SCHEMA, ANSWERS);

    private static final String VENDORS = "vendors";

    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, String> unreadable = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> fromStored = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final StoredTexts stored;
    private final boolean onlyStored;
    private final Set<String> left = new TreeSet<>();
    private int listed;
    private int quotes;

    private Verifier(List<VendorFiles> files, Path beside, boolean onlyStored) {
        stored = new StoredTexts(beside);
        this.onlyStored = onlyStored;
        for (VendorFiles vendor : files) {
            vendor.documents().forEach(d -> documents.put(d.id(), d));
            for (Failure failure : vendor.failures()) {
                unreadable.put(failure.path(), failure.message());
            }
        }
    }

    /**
     * Re-checks a report file, and that the files beside it are those of its run.
     *
     * @throws InputException when the file cannot be read or is no report of Tenken
     */
    public static VerificationResult verify(Path report, List<VendorFiles> files) {
        return verify(report, files, false);
    }

    /**
     * The same without any document: of the quotes only those are checked whose text was stored beside the report, and a note tells
     * how many were not.
     *
     * @throws InputException as above
     */
    public static VerificationResult verifyStored(Path report) {
        return verify(report, List.of(), true);
    }

    private static VerificationResult verify(Path report, List<VendorFiles> files, boolean onlyStored) {
        try {
            LongJson.Text json = () -> Utf8.open(report, report.toString());
            Path folder = report.toAbsolutePath().getParent();
            Verifier verifier = new Verifier(files, folder, onlyStored);
            verifier.check(new LongJson(json, report.toString(), VENDORS), report.toString());
            new FolderCheck(folder, verifier.problems, verifier.notes)
                    .check(report.getFileName().toString());
            return verifier.result();
        } catch (IOException e) {
            throw new InputException(
                    report
                            + ": cannot be read; wanted an assessment.json, facts.json or answers.json that Tenken wrote",
                    e);
        }
    }

    /**
     * Re-checks a report's text: every digest and every quote, with its offsets and line. All problems are gathered. A document
     * that is not there is replaced by the text that was stored for it.
     *
     * @param place what messages call the report, normally its path
     * @param folder of the report, which holds the stored texts
     * @param files the documents as they were read now, below the same folder as then
     * @throws InputException when the text is no report of Tenken
     */
    public static VerificationResult verify(String json, String place, Path folder, List<VendorFiles> files) {
        try {
            Verifier verifier = new Verifier(files, folder, false);
            verifier.check(new LongJson(() -> new StringReader(json), place, VENDORS), place);
            return verifier.result();
        } catch (IOException e) {
            throw new IllegalStateException("a text that is held can be read", e);
        }
    }

    private void check(LongJson json, String place) throws IOException {
        Object report = json.rest();
        if (!(report instanceof Map<?, ?> tree)
                || !(tree.get("schema") instanceof String schema)
                || !SCHEMAS.contains(schema)) {
            Object got = report instanceof Map<?, ?> map ? map.get("schema") : "no object";
            throw new InputException(place + ": is no assessment: got schema " + got + ", wanted one of "
                    + SCHEMAS.stream().sorted().toList()
                    + "; name an assessment.json, facts.json or answers.json that Tenken wrote");
        }
        json.each(this::check);
    }

    private void check(Object entry) {
        if (entry instanceof Map<?, ?> vendor && vendor.get("vendor") instanceof String id) {
            checkVendor(id, vendor);
        } else {
            problems.add(new Problem(
                    Kind.MALFORMED, "", "vendors", "", -1, "an entry without vendor", "an id in \"vendor\""));
        }
    }

    private void checkVendor(String vendor, Map<?, ?> tree) {
        List<String> ids = new ArrayList<>();
        for (Object entry : ReportTree.list(tree, "documents")) {
            if (entry instanceof Map<?, ?> document && document.get("id") instanceof String id) {
                ids.add(id);
                if (onlyStored && document.get("textSha256") == null) {
                    left.add(id);
                } else {
                    listed++;
                    check(vendor, id, document);
                }
            } else {
                problems.add(malformed(vendor, "documents", "an entry without id"));
            }
        }
        QuoteCheck check = new QuoteCheck(vendor, ids, documents, problems);
        ReportTree.quotes(tree).forEach((subject, found) -> found.stream()
                .filter(q -> !isLeft(q))
                .forEach(q -> {
                    quotes++;
                    check.check(subject, q);
                }));
    }

    private boolean isLeft(Object quote) {
        return quote instanceof Map<?, ?> tree && tree.get("document") instanceof String id && left.contains(id);
    }

    private void check(String vendor, String id, Map<?, ?> listed) {
        String subject = "document " + id;
        Object wanted = listed.get("sha256");
        Document document = documents.get(id);
        if (document == null && !unreadable.containsKey(id) && isStored(vendor, id, listed)) {
            fromStored.add(id);
        } else if (document == null) {
            String got = unreadable.containsKey(id) ? "unreadable: " + unreadable.get(id) : "no such document";
            problems.add(new Problem(
                    Kind.DOCUMENT_MISSING, vendor, subject, id, -1, got, "the document with SHA-256 " + wanted));
        } else if (!document.sha256().equals(wanted)) {
            problems.add(new Problem(
                    Kind.DIGEST_CHANGED, vendor, subject, id, -1, "SHA-256 " + document.sha256(), "SHA-256 " + wanted));
        } else if (!Objects.equals(document.textSha256(), listed.get("textSha256"))) {
            String got = "the same file gives a text with SHA-256 " + document.textSha256()
                    + ": another version of Tenken reads it in another way";
            String text = "the text with SHA-256 " + listed.get("textSha256")
                    + "; assess anew, or verify with the version " + "that wrote the report";
            problems.add(new Problem(Kind.TEXT_CHANGED, vendor, subject, id, -1, got, text));
        }
    }

    /** Puts the text that was stored for a document in its place, when there is one. */
    private boolean isStored(String vendor, String id, Map<?, ?> listed) {
        byte[] bytes = listed.get("textSha256") == null ? null : stored.read(id);
        if (bytes == null) {
            return false;
        }
        String text = StoredTexts.text(bytes);
        documents.put(id, storedDocument(id, text));
        String digest = Sha256.of(bytes);
        if (!digest.equals(listed.get("textSha256"))) {
            problems.add(new Problem(
                    Kind.TEXT_CHANGED,
                    vendor,
                    "document " + id,
                    id,
                    -1,
                    "a stored text with SHA-256 " + digest,
                    "the text with SHA-256 " + listed.get("textSha256")));
        }
        return true;
    }

    private static Document storedDocument(String id, String text) {
        return new Document(
                id,
                id,
                "",
                "text/plain",
                Language.EN,
                null,
                null,
                null,
                Imprint.NONE,
                null,
                text,
                List.of(),
                Layout.NONE,
                null);
    }

    private static Problem malformed(String vendor, String subject, String got) {
        return new Problem(Kind.MALFORMED, vendor, subject, "", -1, got, "the form of the JSON contract");
    }

    private VerificationResult result() {
        if (!left.isEmpty()) {
            notes.add("Not checked, because no text of theirs is stored beside the report: " + String.join(", ", left)
                    + ". Name what was assessed with --documents to check their quotes.");
        }
        if (quotes == 0) {
            String wanted = left.isEmpty() ? "a report with at least one quote" : "--documents PATH: what was assessed";
            problems.add(new Problem(Kind.NOTHING_CHECKED, "", "report", "", -1, "no quote to check", wanted));
        }
        return new VerificationResult(listed, quotes, fromStored, notes, problems);
    }
}
