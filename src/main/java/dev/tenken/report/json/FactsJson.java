package dev.tenken.report.json;

import dev.tenken.data.Data;
import dev.tenken.data.Elements;
import dev.tenken.data.Mapped;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.file.FileContent;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code facts.json}: what the vendors state, with quotes, and no verdicts. */
public final class FactsJson {

    /** The name and version of the form. */
    public static final String SCHEMA = Extraction.SCHEMA;

    private FactsJson() {}

    /** The facts of a finished assessment. */
    public static FileContent file(Assessment assessment) {
        return file(Mapped.of(assessment.vendors(), v -> new Reading(v.files(), v.extraction())));
    }

    /** The facts of some vendors, in the order given; LF line ends and one at the end. */
    public static FileContent file(List<Reading> vendors) {
        return out -> Data.writeJson(tree(vendors), out);
    }

    /** Writes the same as characters. */
    public static void write(List<Reading> vendors, Writer out) throws IOException {
        Data.writeJson(tree(vendors), out);
    }

    private static Map<String, Object> tree(List<Reading> vendors) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("vendors", new Elements(() -> vendors.stream().map(FactsJson::vendor)));
        return tree;
    }

    private static Map<String, Object> vendor(Reading entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("vendor", entry.files().vendor().id());
        tree.put(
                "documents",
                entry.files().documents().stream().map(JsonTrees::document).toList());
        tree.put(
                "facts",
                entry.extraction().facts().stream().map(JsonTrees::fact).toList());
        return tree;
    }
}
