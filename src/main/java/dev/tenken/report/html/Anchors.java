package dev.tenken.report.html;

import dev.tenken.model.Service;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids of places in a vendor's page. Documents and services go by their rank, because their names may hold any character;
 * controls go by their number, so that a link into a page leads to the same finding after the next assessment.
 */
public final class Anchors {

    private final Map<String, Integer> documents = new HashMap<>();
    private final List<String> services;

    public Anchors(VendorAssessment vendor) {
        services = vendor.vendor().services().stream().map(Service::id).toList();
        for (Document document : vendor.files().documents()) {
            documents.put(document.id(), documents.size() + 1);
        }
    }

    /** Where the finding on a control for the vendor as a whole stands. */
    public static String control(String number) {
        return "c" + safe(number);
    }

    public String finding(Finding finding) {
        String whole = control(finding.control().number());
        return finding.service() == null ? whole : whole + "-s" + service(finding.service());
    }

    /** A service's rank, from 1; its name in safe letters when the vendor does not list it. */
    public String service(String service) {
        int rank = services.indexOf(service);
        return rank < 0 ? safe(service) : String.valueOf(rank + 1);
    }

    /** @param rank of the observation, from 0 */
    public String observation(int rank) {
        return "o" + (rank + 1);
    }

    /** Where an auditor's disposition stands among those of its vendor. */
    public String disposition(VendorAssessment vendor, DispositionRecord record) {
        return "a" + (vendor.dispositions().indexOf(record) + 1);
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
