package dev.tenken.report.oscal;

import dev.tenken.data.Elements;
import dev.tenken.model.Language;
import dev.tenken.model.Vendor;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Fields;
import java.util.List;
import java.util.Map;

/** The assessment results: one result per vendor. */
final class AssessmentResults {

    private final Assessment assessment;
    private final Language language;
    private final Frame frame;

    AssessmentResults(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.frame = Frame.of(assessment, language, "results");
    }

    /** The document but for its own UUID. */
    Fields tree() {
        List<VendorAssessment> vendors = assessment.vendors();
        Map<String, Object> plan =
                Fields.of("href", "#" + Resources.plan(assessment)).map();
        return Fields.of("metadata", new Definitions(frame).metadata(assessment, "oscal.results", vendors))
                .put("import-ap", plan)
                .put("results", results())
                .put("back-matter", new Resources(frame).withPlan(assessment, vendors));
    }

    /** OSCAL demands one result: without a vendor it says that there was none. */
    private Object results() {
        return assessment.vendors().isEmpty()
                ? List.of(nothing())
                : new Elements(() -> assessment.vendors().stream().map(this::result));
    }

    private Map<String, Object> result(VendorAssessment assessed) {
        Vendor vendor = assessed.vendor();
        Frame part = Frame.of(assessment, language, vendor.id());
        VendorParts parts = new VendorParts(part, assessed);
        String name = vendor.name().in(language);
        String scope = assessed.findings().isEmpty() ? part.lines("vendor.unread") : null;
        return head(vendor.id(), name)
                .put("props", new Props().add("vendor", vendor.id()).list())
                .put("local-definitions", new Definitions(part).local(assessment, List.of(assessed)))
                .put("reviewed-controls", ReviewedControls.of(assessment.profile(), scope))
                .put("assessment-log", parts.log())
                .put("observations", parts.observations())
                .put("risks", parts.risks())
                .put("findings", parts.findings())
                .map();
    }

    private Fields head(String id, String title) {
        return Fields.of("uuid", OscalIds.uuid("result", id, assessment.asOf().toString(), Resources.plan(assessment)))
                .put("title", OscalText.line(title))
                .put("description", frame.lines("report.method"))
                .put("start", frame.day())
                .put("end", frame.day());
    }

    private Map<String, Object> nothing() {
        String none = frame.messages().get("matrix.empty");
        return head(null, none)
                .put("reviewed-controls", ReviewedControls.of(assessment.profile(), OscalText.lines(none)))
                .map();
    }
}
