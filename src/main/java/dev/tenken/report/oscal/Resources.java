package dev.tenken.report.oscal;

import dev.tenken.model.document.Document;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Fields;
import dev.tenken.report.file.StoredTexts;
import dev.tenken.report.file.Uris;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the back matter holds: how it was assessed, and the documents with their digests. */
final class Resources {

    /** From the folder of the OSCAL files to that of the report, where texts are stored. */
    private static final String UP = "../";

    private final Frame frame;

    Resources(Frame frame) {
        this.frame = frame;
    }

    /** The UUID of the resource that stands for the plan: other rules, thresholds or dates are another plan. */
    static String plan(Assessment assessment) {
        return OscalIds.uuid(
                "plan",
                assessment.profile().id(),
                assessment.profile().catalogVersion(),
                assessment.rulesDigest(),
                assessment.asOf().toString());
    }

    /** Back matter with the plan. */
    Map<String, Object> withPlan(Assessment assessment, List<VendorAssessment> vendors) {
        return backMatter(Stream.concat(Stream.of(planOf(assessment)), documents(vendors)));
    }

    /** Back matter with the documents only. */
    Map<String, Object> of(List<VendorAssessment> vendors) {
        return backMatter(documents(vendors));
    }

    private static Map<String, Object> backMatter(Stream<Object> resources) {
        return Fields.of("resources", resources.toList()).map();
    }

    private Map<String, Object> planOf(Assessment assessment) {
        List<Object> props = new Props()
                .add("profile", assessment.profile().id())
                .add("catalog-version", assessment.profile().catalogVersion())
                .add("edition", assessment.profile().edition())
                .add("rules", assessment.rules())
                .add("rules-sha256", assessment.rulesDigest())
                .add("tool-version", assessment.tool())
                .list();
        return Fields.of("uuid", plan(assessment))
                .put("title", frame.line("oscal.plan"))
                .put("description", frame.lines("report.method"))
                .put("props", props)
                .map();
    }

    private Stream<Object> documents(List<VendorAssessment> vendors) {
        return vendors.stream().flatMap(v -> v.files().documents().stream().map(d -> document(v, d)));
    }

    private Map<String, Object> document(VendorAssessment vendor, Document document) {
        String about = frame.words().about(document);
        List<Object> props = new Props()
                .add("vendor", vendor.vendor().id())
                .add("path", document.path())
                .add("language", document.language().code())
                .add("version", document.version())
                .add("date", document.date())
                .list();
        return Fields.of("uuid", OscalIds.resource(document))
                .put("title", OscalText.line(document.path()))
                .put("description", about.isEmpty() ? null : OscalText.lines(about))
                .put("props", props)
                .put("rlinks", links(document))
                .put("remarks", frame.lines(document.textSha256() == null ? "oscal.original" : "oscal.text-of-record"))
                .map();
    }

    private static List<Object> links(Document document) {
        List<Object> links = new ArrayList<>();
        links.add(link(Uris.of(document.path()), document.mediaType(), document.sha256()));
        if (document.textSha256() != null) {
            links.add(link(UP + Uris.of(StoredTexts.file(document)), "text/plain", StoredTexts.sha256(document)));
        }
        return links;
    }

    private static Object link(String href, String mediaType, String sha256) {
        Object hash = Fields.of("algorithm", "SHA-256").put("value", sha256).map();
        return Fields.of("href", href)
                .put("media-type", OscalText.value(mediaType))
                .put("hashes", List.of(hash))
                .map();
    }
}
