package dev.tenken.report.oscal;

import dev.tenken.model.Vendor;
import dev.tenken.model.finding.Finding;
import dev.tenken.report.common.Fields;
import java.util.List;
import java.util.Map;

/**
 * Whom something is said of: a vendor as a whole, or one of its services.
 *
 * @param service id of the service, or null for the vendor as a whole
 */
record Scope(Vendor vendor, String service) {

    static Scope of(Vendor vendor, Finding finding) {
        return new Scope(vendor, finding.service());
    }

    /** The vendor's name, and that of the service. */
    String name(Frame frame) {
        String name = vendor.name().in(frame.language());
        return service == null ? name : frame.messages().get("oscal.service", name, service);
    }

    /** The UUID of a thing of this scope. */
    String uuid(String kind, String name) {
        return OscalIds.uuid(kind, vendor.id(), service, name);
    }

    /** The subject that observations are made of. */
    List<Object> subjects() {
        Map<String, Object> subject = service == null
                ? Fields.of("subject-uuid", OscalIds.party(vendor.id()))
                        .put("type", "party")
                        .map()
                : Fields.of("subject-uuid", OscalIds.component(vendor.id(), service))
                        .put("type", "component")
                        .map();
        return List.of(subject);
    }

    /** Properties that tell whom it is said of. */
    Props props() {
        return new Props().add("vendor", vendor.id()).add("service", service);
    }
}
