package dev.tenken.report.html;

import dev.tenken.model.Assessment;
import dev.tenken.model.Document;
import dev.tenken.model.Evidence;
import dev.tenken.model.Finding;
import dev.tenken.model.Service;
import dev.tenken.model.VendorAssessment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids of places in the HTML page. Vendors, documents and services go by their rank, because their names may hold any
 * character.
 */
public final class Anchors {

    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Integer> vendors = new HashMap<>();

    public Anchors(Assessment assessment) {
        for (VendorAssessment vendor : assessment.vendors()) {
            vendors.put(vendor.vendor().id(), vendors.size() + 1);
            for (Document document : vendor.files().documents()) {
                documents.put(document.id(), documents.size() + 1);
            }
        }
    }

    public String vendor(VendorAssessment vendor) {
        return "v" + vendors.get(vendor.vendor().id());
    }

    public String finding(VendorAssessment vendor, Finding finding) {
        String whole = vendor(vendor) + "-c" + safe(finding.control().number());
        if (finding.service() == null) {
            return whole;
        }
        List<String> services =
                vendor.vendor().services().stream().map(Service::id).toList();
        int rank = services.indexOf(finding.service());
        return whole + "-s" + (rank < 0 ? safe(finding.service()) : rank + 1);
    }

    public String observation(VendorAssessment vendor, int rank) {
        return vendor(vendor) + "-o" + (rank + 1);
    }

    public String document(String document) {
        return "d" + documents.get(document);
    }

    /** The same for every citation of the same passage. */
    public String passage(Evidence evidence) {
        return document(evidence.document()) + "-" + evidence.start() + "-" + evidence.end();
    }

    /** Any text as an id: what HTML or a fragment could trip over becomes its code, so that different texts stay different. */
    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '.')) {
                safe.appendCodePoint(c);
            } else {
                safe.append('_').append(Integer.toHexString(c));
            }
        });
        return safe.toString();
    }
}
