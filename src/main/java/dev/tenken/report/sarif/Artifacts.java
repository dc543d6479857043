package dev.tenken.report.sarif;

import dev.tenken.model.document.Document;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Fields;
import dev.tenken.report.file.StoredTexts;
import dev.tenken.report.file.Uris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that results speak of: each document, and its text where that is stored beside the report because the file itself has no
 * lines.
 */
final class Artifacts {

    /** The folder that was assessed, under the name that most tools give the root of sources. */
    static final String DOCUMENTS = "%SRCROOT%";

    /** The folder of the report. */
    static final String REPORT = "REPORT";

    private final List<Object> artifacts = new ArrayList<>();
    private final Map<String, Map<String, Object>> locations = new HashMap<>();
    private final Map<String, Map<String, Object>> readable = new HashMap<>();

    Artifacts(List<VendorAssessment> vendors) {
        vendors.stream().flatMap(v -> v.files().documents().stream()).forEach(this::add);
    }

    /** Every file with its digest. */
    List<Object> list() {
        return List.copyOf(artifacts);
    }

    /** Where a document is. */
    Map<String, Object> location(Document document) {
        return locations.get(document.id());
    }

    /** Where the text of a document is, in which offsets and lines count. */
    Map<String, Object> text(Document document) {
        return readable.get(document.id());
    }

    private void add(Document document) {
        Map<String, Object> file =
                add(Uris.of(document.path()), DOCUMENTS, document.mediaType(), document.sha256(), "analysisTarget");
        locations.put(document.id(), file);
        if (document.textSha256() == null) {
            readable.put(document.id(), file);
        } else {
            String stored = Uris.of(StoredTexts.file(document));
            readable.put(document.id(), add(stored, REPORT, "text/plain", StoredTexts.sha256(document), "resultFile"));
        }
    }

    private Map<String, Object> add(String uri, String base, String mediaType, String sha256, String role) {
        int index = artifacts.size();
        Map<String, Object> location =
                Fields.of("uri", uri).put("uriBaseId", base).put("index", index).map();
        artifacts.add(Fields.of("location", location)
                .put("roles", List.of(role))
                .put("mimeType", mediaType)
                .put("hashes", Map.of("sha-256", sha256))
                .map());
        return location;
    }
}
