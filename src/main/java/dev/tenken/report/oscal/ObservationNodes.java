package dev.tenken.report.oscal;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Failure;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was observed by examining documents, as OSCAL observations: statements, searches that found none, what Tenken questions beyond
 * the verdicts, and what could not be read.
 */
final class ObservationNodes {

    private static final String STATEMENT = "control-objective";
    private static final String QUESTIONED = "finding";
    private static final String UNREAD = "unreadable";

    private final Frame frame;
    private final Scope whole;
    private final EvidenceNodes evidence;

    ObservationNodes(Frame frame, VendorAssessment vendor) {
        this.frame = frame;
        this.whole = new Scope(vendor.vendor(), null);
        this.evidence = new EvidenceNodes(vendor.files());
    }

    /** The UUID under which a statement is observed. */
    String uuid(VendorFact fact) {
        return whole.uuid("statement", fact.getId());
    }

    /** The UUID under which it is observed that nothing is said on a control. */
    String uuid(Finding undisclosed) {
        return scope(undisclosed).uuid("search", undisclosed.control().number());
    }

    /** The UUID of what is questioned: the rule and the words it is about, wherever they stand. */
    String uuid(Observation observation) {
        List<String> name = new ArrayList<>(List.of(whole.vendor().id(), observation.rule()));
        name.addAll(observation.controls());
        observation.evidence().forEach(e -> name.addAll(List.of(e.document(), String.valueOf(e.start()), e.quote())));
        return OscalIds.uuid("observation", name.toArray(String[]::new));
    }

    Map<String, Object> of(VendorFact fact) {
        Props props = whole.props()
                .add("kind", "statement")
                .add("fact", fact.getId())
                .add("topic", Topic.of(fact).json())
                .add("polarity", fact.getPolarity())
                .add("origin", fact.statement().origin());
        fact.getServices().forEach(service -> props.add("service", service));
        return node(
                uuid(fact),
                Topic.of(fact).title().in(frame.language()),
                statement(fact),
                props,
                STATEMENT,
                whole,
                fact.getEvidence());
    }

    /** That nothing is said, with the passages that were considered. */
    Map<String, Object> of(Finding undisclosed) {
        Scope scope = scope(undisclosed);
        String title = undisclosed.control().title().in(frame.language());
        String key = undisclosed.nearest().isEmpty() ? "nearest.none" : "nearest.note";
        Props props = scope.props()
                .add("kind", "search")
                .add("control", undisclosed.control().number());
        return node(
                uuid(undisclosed),
                title,
                frame.messages().get("oscal.search", frame.messages().get(key)),
                props,
                STATEMENT,
                scope,
                undisclosed.nearest());
    }

    Map<String, Object> of(Observation observation) {
        Props props = whole.props()
                .add("kind", observation.kind())
                .add("severity", observation.severity())
                .add("rule", observation.rule());
        observation.controls().forEach(number -> props.add("control", number));
        observation.dispositions().forEach(id -> props.add("disposition", id));
        return node(
                uuid(observation),
                frame.messages().word(observation.kind()),
                observation.text().in(frame.language()),
                props,
                QUESTIONED,
                whole,
                observation.evidence());
    }

    Map<String, Object> of(Failure failure) {
        return node(
                whole.uuid("unread", failure.path()),
                frame.messages().get("oscal.failed", failure.path()),
                failure.message(),
                whole.props().add("kind", UNREAD).add("path", failure.path()),
                UNREAD,
                whole,
                List.of());
    }

    /** What could not be read of a document, or null when all could. */
    Map<String, Object> of(DocumentCoverage coverage) {
        String pages = frame.words().unreadable(coverage);
        if (pages == null) {
            return null;
        }
        return node(
                whole.uuid("unread", coverage.document()),
                frame.messages().get("oscal.unread", coverage.document()),
                pages,
                whole.props().add("kind", UNREAD).add("path", coverage.document()),
                UNREAD,
                whole,
                List.of());
    }

    private Map<String, Object> node(
            String uuid, String title, String text, Props props, String type, Scope scope, List<Evidence> quotes) {
        return Fields.of("uuid", uuid)
                .put("title", OscalText.line(title))
                .put("description", OscalText.lines(text))
                .put("props", props.list())
                .put("methods", List.of("EXAMINE"))
                .put("types", List.of(type))
                .put("origins", List.of(frame.origin()))
                .put("subjects", scope.subjects())
                .put("relevant-evidence", evidence.of(quotes))
                .put("collected", frame.day())
                .map();
    }

    /** What a fact states, in one line. */
    private String statement(VendorFact fact) {
        Words words = frame.words();
        List<String> parts = new ArrayList<>(List.of(frame.messages().word(fact.getPolarity())));
        Attributes.of(fact).forEach((name, value) -> parts.add(name + ": " + words.value(value)));
        if (fact.getCondition() != null) {
            parts.add(frame.messages().get("facts.condition", fact.getCondition()));
        }
        return String.join("; ", parts);
    }

    private Scope scope(Finding finding) {
        return Scope.of(whole.vendor(), finding);
    }
}
