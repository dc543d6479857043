package dev.tenken.report.oscal;

import dev.tenken.model.Assessment;
import dev.tenken.model.Language;
import dev.tenken.report.common.Fields;
import dev.tenken.report.json.JsonTrees;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes an assessment as OSCAL 1.1.2 in JSON. */
public final class OscalReport {

    private OscalReport() {}

    /**
     * The files by name: {@code oscal/assessment-results.json} with one result per vendor, and {@code oscal/poam.json} with what
     * falls short. The same assessment gives the same bytes.
     *
     * @param language of titles, reasons and remarks
     */
    public static Map<String, String> write(Assessment assessment, Language language) {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "oscal/assessment-results.json",
                write("assessment-results", new AssessmentResults(assessment, language).tree()));
        files.put(
                "oscal/poam.json", write("plan-of-action-and-milestones", new ActionPlan(assessment, language).tree()));
        return files;
    }

    /** A document's own UUID follows from its content: OSCAL demands another one when anything changes. */
    private static String write(String root, Fields content) {
        String text = JsonTrees.write(content.map());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("uuid", OscalIds.uuid(root, text));
        document.putAll(content.map());
        return JsonTrees.write(Map.of(root, document));
    }
}
