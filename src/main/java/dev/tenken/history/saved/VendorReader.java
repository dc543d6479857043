package dev.tenken.history.saved;

import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what an assessment says of one vendor. */
final class VendorReader {

    private VendorReader() {}

    static SavedVendor vendor(Tree tree) {
        return new SavedVendor(
                tree.text("vendor"),
                tree.localized("name"),
                tree.needed("documents", VendorReader::document),
                tree.needed("facts", VendorReader::fact),
                tree.needed("findings", VendorReader::finding),
                tree.needed("observations", VendorReader::observation),
                tree.list("dispositions", VendorReader::disposition),
                tree.list("failures", f -> f.text("path")));
    }

    static SavedThreshold threshold(Tree tree) {
        return new SavedThreshold(tree.text("id"), tree.text("value"), tree.text("setBy"));
    }

    private static SavedDocument document(Tree tree) {
        return new SavedDocument(
                tree.text("path"),
                tree.text("sha256"),
                tree.textOrNull("textSha256"),
                tree.text("language"),
                tree.textOrNull("title"),
                tree.textOrNull("date"),
                tree.textOrNull("version"));
    }

    private static SavedFact fact(Tree tree) {
        List<String> services = tree.texts("services");
        String service = tree.textOrNull("service");
        List<SavedEvidence> evidence = tree.needed("evidence", VendorReader::evidence);
        if (evidence.isEmpty()) {
            throw tree.wrong("evidence", "at least one quote");
        }
        return new SavedFact(
                tree.text("id"),
                tree.text("topic"),
                services.isEmpty() && service != null ? List.of(service) : services,
                tree.text("polarity"),
                tree.textOrNull("condition"),
                tree.textOrNull("origin"),
                attributes(tree.tree("attributes")),
                evidence);
    }

    private static Map<String, Object> attributes(Tree tree) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        tree.keys().forEach(key -> attributes.put(key, tree.raw(key)));
        return attributes;
    }

    private static SavedEvidence evidence(Tree tree) {
        return new SavedEvidence(
                tree.text("document"),
                tree.number("line"),
                tree.numberOrNull("page"),
                tree.textOrNull("place"),
                tree.texts("heading"),
                tree.text("quote"));
    }

    private static SavedFinding finding(Tree tree) {
        Tree review = tree.treeOrNull("review");
        return new SavedFinding(
                tree.text("control"),
                tree.localized("title"),
                tree.textOrNull("service"),
                tree.word("verdict", Verdict.class),
                tree.wordOrNull("severity", Severity.class),
                tree.text("rule"),
                tree.text("reason"),
                review == null ? null : review(review),
                tree.list("parameters", VendorReader::threshold),
                tree.needed("criteria", VendorReader::criterion),
                tree.list("evidence", VendorReader::evidence));
    }

    private static SavedReview review(Tree tree) {
        return new SavedReview(
                tree.word("verdict", Verdict.class),
                tree.wordOrNull("severity", Severity.class),
                tree.texts("dispositions"),
                tree.isTrue("settled"));
    }

    private static SavedCriterion criterion(Tree tree) {
        Stream<String> decisive = tree.texts("facts").stream();
        Stream<String> traced =
                tree.list("rules", t -> t.texts("facts")).stream().flatMap(List::stream);
        return new SavedCriterion(
                tree.text("id"),
                tree.word("outcome", Outcome.class),
                tree.text("rule"),
                Stream.concat(decisive, traced).distinct().sorted().toList());
    }

    private static SavedObservation observation(Tree tree) {
        return new SavedObservation(
                tree.text("kind"),
                tree.text("severity"),
                tree.texts("controls"),
                tree.text("text"),
                tree.text("rule"),
                tree.list("evidence", VendorReader::evidence));
    }

    private static SavedDisposition disposition(Tree tree) {
        return new SavedDisposition(
                tree.text("id"),
                tree.text("kind"),
                tree.text("status"),
                tree.textOrNull("author"),
                tree.textOrNull("reason"),
                tree.textOrNull("expires"));
    }
}
