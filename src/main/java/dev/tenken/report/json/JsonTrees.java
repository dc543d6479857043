package dev.tenken.report.json;

import dev.tenken.data.JsonObject;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts that {@code facts.json} and {@code assessment.json} share, as trees in the field order of the contract. */
public final class JsonTrees {

    private JsonTrees() {}

    public static Map<String, Object> document(Document document) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", document.id());
        tree.put("path", document.path());
        tree.put("sha256", document.sha256());
        if (document.textSha256() != null) {
            tree.put("textSha256", document.textSha256());
        }
        tree.put("mediaType", document.mediaType());
        tree.put("language", document.language().code());
        tree.put("title", document.title());
        tree.put("date", document.date() == null ? null : document.date().toString());
        tree.put("version", document.version());
        tree.put("source", document.source());
        tree.put("kind", Attributes.word(document.kind()));
        return tree;
    }

    public static Map<String, Object> fact(VendorFact fact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", fact.getId());
        tree.put("topic", Topic.of(fact).json());
        tree.put("service", fact.getServices().isEmpty() ? null : String.join(", ", fact.getServices()));
        if (fact.getServices().size() > 1) {
            tree.put("services", fact.getServices());
        }
        tree.put("polarity", Attributes.word(fact.getPolarity()));
        tree.put("condition", fact.getCondition());
        if (!fact.statement().origin().equals(Statement.EXTRACTED)) {
            tree.put("origin", fact.statement().origin());
        }
        tree.put("attributes", Attributes.of(fact));
        tree.put("evidence", evidence(fact.getEvidence()));
        circumstances(fact.statement().circumstances(), tree);
        return tree;
    }

    private static void circumstances(Circumstances circumstances, Map<String, Object> tree) {
        tree.put("actor", word(circumstances.actor()));
        tree.put("addressee", word(circumstances.addressee()));
        tree.put("event", word(circumstances.event()));
        tree.put("scope", circumstances.scope());
        tree.put("basis", word(circumstances.basis()));
        tree.put("confidence", word(circumstances.confidence()));
        if (circumstances.reason() != null) {
            tree.put("confidenceReason", circumstances.reason());
        }
    }

    private static String word(Enum<?> constant) {
        return constant == null ? null : Attributes.word(constant);
    }

    public static List<Object> evidence(List<Evidence> evidence) {
        return evidence.stream().<Object>map(JsonTrees::evidence).toList();
    }

    public static JsonObject evidence(Evidence evidence) {
        JsonObject tree = new JsonObject(8);
        tree.put("document", evidence.document());
        tree.put("start", evidence.start());
        tree.put("end", evidence.end());
        tree.put("line", evidence.line());
        tree.put("page", evidence.page());
        if (evidence.place() != null) {
            tree.put("place", evidence.place());
        }
        tree.put("heading", evidence.heading());
        tree.put("quote", evidence.quote());
        return tree;
    }

    public static Map<String, Object> localized(LocalizedText text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("en", text.en());
        tree.put("ja", text.ja());
        return tree;
    }
}
