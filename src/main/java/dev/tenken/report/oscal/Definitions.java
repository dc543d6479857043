package dev.tenken.report.oscal;

import dev.tenken.model.Vendor;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Fields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a file defines for its other parts to refer to: vendors as parties, services as components, Tenken as a tool. */
final class Definitions {

    /** The edition of OSCAL that the files follow. */
    static final String OSCAL_VERSION = "1.1.2";

    private final Frame frame;

    Definitions(Frame frame) {
        this.frame = frame;
    }

    Map<String, Object> metadata(Assessment assessment, String title, List<VendorAssessment> vendors) {
        return Fields.of("title", frame.line(title))
                .put("last-modified", frame.day())
                .put("version", assessment.asOf().toString())
                .put("oscal-version", OSCAL_VERSION)
                .put(
                        "props",
                        new Props().add("language", frame.language().code()).list())
                .put("parties", vendors.stream().map(v -> party(v.vendor())).toList())
                .put("remarks", frame.lines("report.method"))
                .map();
    }

    private Object party(Vendor vendor) {
        return Fields.of("uuid", OscalIds.party(vendor.id()))
                .put("type", "organization")
                .put("name", OscalText.value(vendor.name().in(frame.language())))
                .put("props", new Props().add("vendor", vendor.id()).list())
                .map();
    }

    /** The services of some vendors, and the tool. */
    Map<String, Object> local(Assessment assessment, List<VendorAssessment> vendors) {
        List<Object> services = vendors.stream().flatMap(this::services).toList();
        return Fields.of("components", services)
                .put("assessment-assets", assets(assessment))
                .map();
    }

    /** Findings may name services that the vendor's description does not. */
    private Stream<Object> services(VendorAssessment vendor) {
        return vendor.findings().stream()
                .map(Finding::service)
                .filter(Objects::nonNull)
                .distinct()
                .map(service -> service(vendor.vendor(), service));
    }

    private Object service(Vendor vendor, String service) {
        String name = new Scope(vendor, service).name(frame);
        Map<String, Object> status = Fields.of("state", "other")
                .put("remarks", frame.lines("oscal.service.status"))
                .map();
        return Fields.of("uuid", OscalIds.component(vendor.id(), service))
                .put("type", "service")
                .put("title", OscalText.line(service))
                .put("description", OscalText.lines(name))
                .put("status", status)
                .map();
    }

    private Map<String, Object> assets(Assessment assessment) {
        Map<String, Object> tool = Fields.of("uuid", frame.tool())
                .put("type", "software")
                .put("title", "Tenken")
                .put("description", frame.lines("oscal.tool"))
                .put("props", new Props().add("tool-version", assessment.tool()).list())
                .put("status", Map.of("state", "operational"))
                .map();
        Map<String, Object> platform = Fields.of("uuid", OscalIds.uuid("platform", frame.tool()))
                .put("title", "Tenken")
                .put("uses-components", List.of(Map.of("component-uuid", frame.tool())))
                .map();
        return Fields.of("components", List.of(tool))
                .put("assessment-platforms", List.of(platform))
                .map();
    }
}
