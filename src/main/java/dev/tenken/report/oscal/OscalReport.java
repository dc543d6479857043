package dev.tenken.report.oscal;

import dev.tenken.data.Data;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.Fields;
import dev.tenken.report.file.FileContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Writes an assessment as OSCAL 1.1.2 in JSON. */
public final class OscalReport {

    private OscalReport() {}

    /**
     * The files by name: {@code oscal/assessment-results.json} with one result per vendor, and {@code oscal/poam.json} with what
     * falls short. The same assessment gives the same bytes.
     *
     * @param language of titles, reasons and remarks
     */
    public static Map<String, FileContent> files(Assessment assessment, Language language) {
        return Map.of(
                "oscal/assessment-results.json",
                file("assessment-results", new AssessmentResults(assessment, language)::tree),
                "oscal/poam.json",
                file("plan-of-action-and-milestones", new ActionPlan(assessment, language)::tree));
    }

    /**
     * A document's own UUID follows from its content: OSCAL demands another one when anything changes. It stands before the content,
     * which is therefore made twice rather than held.
     */
    private static FileContent file(String root, Supplier<Fields> content) {
        return out -> {
            Map<String, Object> tree = content.get().map();
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("uuid", OscalIds.ofContent(root, digested -> Data.writeJson(tree, digested)));
            document.putAll(tree);
            Data.writeJson(Map.of(root, document), out);
        };
    }
}
