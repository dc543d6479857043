package dev.tenken.report.sarif;

import dev.tenken.data.Data;
import dev.tenken.data.Elements;
import dev.tenken.model.Language;
import dev.tenken.model.document.Failure;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Words;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.file.Uris;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code report.sarif}: one run, a result per control and scope, with quotes as regions of documents. */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String VERSION = "2.1.0";

    private final Assessment assessment;
    private final Messages messages;
    private final Rules rules;
    private final Artifacts artifacts;

    private SarifReport(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.messages = Messages.in(language);
        this.rules = new Rules(assessment, messages);
        this.artifacts = new Artifacts(assessment.vendors());
    }

    /**
     * The assessment as SARIF. Documents are named below {@code %SRCROOT%}, the folder that was assessed; stored texts below
     * {@code REPORT}, the folder of the report.
     *
     * @param language of messages and help texts
     */
    public static FileContent file(Assessment assessment, Language language) {
        return out -> Data.writeJson(new SarifReport(assessment, language).tree(), out);
    }

    private Map<String, Object> tree() {
        return Fields.of("$schema", SCHEMA)
                .put("version", VERSION)
                .put("runs", List.of(run()))
                .map();
    }

    private Map<String, Object> run() {
        Map<String, Object> bases = Fields.of(
                        Artifacts.DOCUMENTS, Map.of("description", SarifText.message(messages.get("sarif.documents"))))
                .put(Artifacts.REPORT, Map.of("description", SarifText.message(messages.get("sarif.report"))))
                .map();
        Map<String, Object> run = new LinkedHashMap<>(Fields.of("tool", Map.of("driver", driver()))
                .put("language", messages.language().code())
                .put("invocations", List.of(invocation()))
                .put("originalUriBaseIds", bases)
                .put("newlineSequences", List.of("\r\n", "\n", "\r"))
                .put("columnKind", "utf16CodeUnits")
                .put("artifacts", artifacts.list())
                .map());
        // An empty list stays: without it a reader takes the run for one that did not look.
        run.put("results", results());
        return run;
    }

    private Map<String, Object> driver() {
        return Fields.of("name", "Tenken")
                .put("version", assessment.tool())
                .put("language", messages.language().code())
                .put("rules", rules.list())
                .map();
    }

    private Elements results() {
        return new Elements(() -> assessment.vendors().stream().flatMap(v -> results(v).list().stream()));
    }

    private Results results(VendorAssessment vendor) {
        Locations locations = new Locations(artifacts, new Words(messages), vendor.files());
        return new Results(vendor, rules, messages, locations);
    }

    /** What could not be read is told, and means that the run did not do all it should. */
    private Map<String, Object> invocation() {
        List<Object> unread =
                assessment.failures().stream().map(this::notification).toList();
        return Fields.of("executionSuccessful", unread.isEmpty())
                .put("toolExecutionNotifications", unread)
                .put("properties", properties())
                .map();
    }

    private Object notification(Failure failure) {
        Map<String, Object> file = Fields.of("uri", Uris.of(failure.path()))
                .put("uriBaseId", Artifacts.DOCUMENTS)
                .map();
        Map<String, Object> place = Map.of("physicalLocation", Map.of("artifactLocation", file));
        return Fields.of("level", "error")
                .put("message", SarifText.message(failure.path() + ": " + failure.message()))
                .put("locations", List.of(place))
                .map();
    }

    private Map<String, Object> properties() {
        return Fields.of("asOf", assessment.asOf().toString())
                .put("profile", assessment.profile().id())
                .put("catalog", assessment.profile().catalogVersion())
                .put("edition", assessment.profile().edition())
                .put("rulesSha256", assessment.rulesDigest())
                .map();
    }
}
