package dev.tenken.report.diff;

import dev.tenken.data.Data;
import dev.tenken.history.compare.Comparison;
import dev.tenken.history.compare.CriterionChange;
import dev.tenken.history.compare.DispositionChange;
import dev.tenken.history.compare.DocumentChange;
import dev.tenken.history.compare.FactChange;
import dev.tenken.history.compare.ObservationChange;
import dev.tenken.history.compare.ThresholdChange;
import dev.tenken.history.compare.Trend;
import dev.tenken.history.compare.VendorComparison;
import dev.tenken.history.compare.VerdictChange;
import dev.tenken.history.compare.Why;
import dev.tenken.history.compare.YardstickChange;
import dev.tenken.history.saved.SavedAssessment;
import dev.tenken.history.saved.SavedDisposition;
import dev.tenken.history.saved.SavedDocument;
import dev.tenken.history.saved.SavedEvidence;
import dev.tenken.history.saved.SavedFact;
import dev.tenken.history.saved.SavedFinding;
import dev.tenken.history.saved.SavedObservation;
import dev.tenken.model.fact.Attributes;
import dev.tenken.report.json.JsonTrees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes {@code diff.json}. Words are those of {@code assessment.json}; what did not change is counted, not listed. */
public final class DiffJson {

    /** The name and version of the form. */
    public static final String SCHEMA = "tenken/diff/1";

    private DiffJson() {}

    static String write(Comparison comparison) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("old", assessment(comparison.before()));
        tree.put("new", assessment(comparison.after()));
        tree.put("changed", comparison.isChanged());
        tree.put("verdicts", counts(comparison.trends()));
        tree.put("yardstick", yardstick(comparison.yardstick()));
        tree.put("vendors", comparison.vendors().stream().map(DiffJson::vendor).toList());
        return Data.writeJson(tree);
    }

    private static Map<String, Object> assessment(SavedAssessment assessment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asOf", assessment.asOf().toString());
        tree.put("tool", assessment.tool());
        tree.put("profile", assessment.yardstick().profile());
        tree.put("catalog", assessment.yardstick().catalogVersion());
        tree.put("edition", assessment.yardstick().edition());
        tree.put("rules", assessment.yardstick().digest());
        return tree;
    }

    private static Map<String, Object> counts(Map<Trend, Integer> trends) {
        Map<String, Object> tree = new LinkedHashMap<>();
        trends.forEach((trend, count) -> tree.put(Attributes.word(trend), count));
        return tree;
    }

    private static Map<String, Object> yardstick(YardstickChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("changed", change.isChanged());
        tree.put("asOf", change.asOf());
        tree.put("tool", change.tool());
        tree.put("profile", change.profile());
        tree.put("catalog", change.catalog());
        tree.put("patterns", change.patterns());
        tree.put("untold", change.untold());
        tree.put(
                "thresholds",
                change.thresholds().stream().map(DiffJson::threshold).toList());
        tree.put("rules", lists(change.rulesAdded(), change.rulesRemoved(), change.rulesChanged()));
        tree.put("controls", lists(change.controlsAdded(), change.controlsRemoved(), change.controlsChanged()));
        return tree;
    }

    private static Map<String, Object> lists(List<String> added, List<String> removed, List<String> changed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("added", added);
        tree.put("removed", removed);
        tree.put("changed", changed);
        return tree;
    }

    private static Map<String, Object> threshold(ThresholdChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", change.id());
        tree.put("old", change.before());
        tree.put("oldSetBy", change.beforeSetBy());
        tree.put("new", change.after());
        tree.put("newSetBy", change.afterSetBy());
        return tree;
    }

    private static Map<String, Object> vendor(VendorComparison vendor) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("vendor", vendor.id());
        tree.put("formerly", vendor.formerId());
        tree.put("name", JsonTrees.localized(vendor.name()));
        tree.put("presence", Attributes.word(vendor.presence()));
        tree.put(
                "documents", vendor.documents().stream().map(DiffJson::document).toList());
        tree.put(
                "unchangedFacts",
                vendor.facts().size()
                        - vendor.changedFacts().size()
                        - vendor.movedFacts().size());
        tree.put(
                "facts",
                Stream.concat(vendor.changedFacts().stream(), vendor.movedFacts().stream())
                        .map(DiffJson::fact)
                        .toList());
        tree.put(
                "unchangedFindings",
                vendor.verdicts().size() - vendor.changedVerdicts().size());
        tree.put(
                "findings",
                vendor.changedVerdicts().stream().map(DiffJson::finding).toList());
        tree.put(
                "observations",
                vendor.changedObservations().stream().map(DiffJson::observation).toList());
        tree.put(
                "dispositions",
                vendor.dispositions().stream().map(DiffJson::disposition).toList());
        return tree;
    }

    private static <T> Object orNull(T value, Function<T, Object> shown) {
        return value == null ? null : shown.apply(value);
    }

    private static Map<String, Object> why(Why why) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("attribution", Attributes.word(why.attribution()));
        tree.put("causes", why.causes().stream().map(Attributes::word).toList());
        tree.put("details", why.details());
        return tree;
    }

    private static Map<String, Object> document(DocumentChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("change", Attributes.word(change.kind()));
        tree.put("old", orNull(change.before(), DiffJson::document));
        tree.put("new", orNull(change.after(), DiffJson::document));
        return tree;
    }

    private static Map<String, Object> document(SavedDocument document) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("path", document.path());
        tree.put("sha256", document.sha256());
        tree.put("title", document.title());
        tree.put("date", document.date());
        tree.put("version", document.version());
        return tree;
    }

    private static Map<String, Object> fact(FactChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("change", Attributes.word(change.kind()));
        tree.put("topic", change.topic());
        tree.put("differs", change.differs());
        tree.put("old", orNull(change.before(), DiffJson::fact));
        tree.put("new", orNull(change.after(), DiffJson::fact));
        tree.put("why", why(change.why()));
        return tree;
    }

    private static Map<String, Object> fact(SavedFact fact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", fact.id());
        tree.put("services", fact.services());
        tree.put("polarity", fact.polarity());
        tree.put("condition", fact.condition());
        tree.put("attributes", fact.attributes());
        tree.put("evidence", fact.evidence().stream().map(DiffJson::evidence).toList());
        return tree;
    }

    private static Map<String, Object> evidence(SavedEvidence evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", evidence.document());
        tree.put("line", evidence.line());
        tree.put("page", evidence.page());
        tree.put("heading", evidence.heading());
        tree.put("quote", evidence.quote());
        return tree;
    }

    private static Map<String, Object> finding(VerdictChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("control", change.finding().control());
        tree.put("service", change.finding().service());
        tree.put("trend", Attributes.word(change.trend()));
        tree.put("old", orNull(change.before(), DiffJson::finding));
        tree.put("new", orNull(change.after(), DiffJson::finding));
        tree.put("criteria", change.criteria().stream().map(DiffJson::criterion).toList());
        List<Object> facts = new ArrayList<>();
        change.facts().forEach(f -> {
            Map<String, Object> ids = new LinkedHashMap<>();
            ids.put("old", orNull(f.before(), SavedFact::id));
            ids.put("new", orNull(f.after(), SavedFact::id));
            facts.add(ids);
        });
        tree.put("facts", facts);
        tree.put("why", why(change.why()));
        return tree;
    }

    private static Map<String, Object> finding(SavedFinding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("verdict", Attributes.word(finding.verdict()));
        tree.put("effective", Attributes.word(finding.effective()));
        tree.put("severity", orNull(finding.severity(), Attributes::word));
        tree.put("settled", finding.isSettled());
        tree.put("reason", finding.reason());
        return tree;
    }

    private static Map<String, Object> criterion(CriterionChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", change.id());
        tree.put("old", orNull(change.before(), Attributes::word));
        tree.put("new", orNull(change.after(), Attributes::word));
        return tree;
    }

    private static Map<String, Object> observation(ObservationChange change) {
        SavedObservation observation = change.observation();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("change", Attributes.word(change.kind()));
        tree.put("kind", observation.kind());
        tree.put("severity", observation.severity());
        tree.put("controls", observation.controls());
        tree.put("rule", observation.rule());
        tree.put("text", observation.text());
        tree.put(
                "evidence",
                observation.evidence().stream().map(DiffJson::evidence).toList());
        tree.put("why", why(change.why()));
        return tree;
    }

    private static Map<String, Object> disposition(DispositionChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("old", orNull(change.before(), DiffJson::disposition));
        tree.put("new", orNull(change.after(), DiffJson::disposition));
        return tree;
    }

    private static Map<String, Object> disposition(SavedDisposition disposition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", disposition.id());
        tree.put("kind", disposition.kind());
        tree.put("status", disposition.status());
        tree.put("author", disposition.author());
        tree.put("reason", disposition.reason());
        tree.put("expires", disposition.expires());
        return tree;
    }
}
