package dev.tenken.report.oscal;

import dev.tenken.model.Attributes;
import dev.tenken.model.Finding;
import dev.tenken.model.Judgement;
import dev.tenken.model.Outcome;
import dev.tenken.model.VendorAssessment;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Grounds;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What falls short, as risks and as items of a plan of action: one per control and scope. */
final class RiskNodes {

    private final Frame frame;
    private final VendorAssessment vendor;
    private final ObservationNodes observations;

    RiskNodes(Frame frame, VendorAssessment vendor, ObservationNodes observations) {
        this.frame = frame;
        this.vendor = vendor;
        this.observations = observations;
    }

    static String uuid(Scope scope, Finding finding) {
        return scope.uuid("risk", finding.control().number());
    }

    Map<String, Object> risk(Finding finding) {
        Scope scope = scope(finding);
        String control = finding.control().title().in(frame.language());
        return Fields.of("uuid", uuid(scope, finding))
                .put("title", title(finding))
                .put("description", OscalText.lines(reasons(finding)))
                .put("statement", frame.lines("oscal.risk.statement", scope.name(frame), control))
                .put("props", props(finding))
                .put("status", "open")
                .put("origins", List.of(frame.origin()))
                .put("characterizations", List.of(severity(finding)))
                .put("related-observations", related(finding))
                .map();
    }

    Map<String, Object> item(Finding finding) {
        Scope scope = scope(finding);
        List<Object> findings = finding.judgements().stream()
                .filter(j -> j.outcome() != Outcome.MET)
                .map(j -> References.finding(FindingNodes.uuid(scope, j)))
                .toList();
        return Fields.of("uuid", scope.uuid("item", finding.control().number()))
                .put("title", title(finding))
                .put("description", OscalText.lines(reasons(finding)))
                .put("props", props(finding))
                .put("origins", List.of(frame.origin()))
                .put("related-findings", findings)
                .put("related-observations", related(finding))
                .put("related-risks", List.of(References.risk(uuid(scope, finding))))
                .map();
    }

    /** Statements that fall short, and what is questioned on the same control. */
    private List<Object> related(Finding finding) {
        Stream<String> statements = Grounds.shortcomings(finding).stream()
                .flatMap(j -> Grounds.facts(j).stream())
                .map(observations::uuid);
        Stream<String> questioned = vendor.observations().stream()
                .filter(o -> o.controls().contains(finding.control().number()))
                .map(observations::uuid);
        return Stream.concat(statements, questioned)
                .distinct()
                .map(References::observation)
                .toList();
    }

    private String title(Finding finding) {
        return frame.line(
                "oscal.risk",
                finding.control().number() + " " + finding.control().title().in(frame.language()),
                scope(finding).name(frame),
                frame.messages().word(finding.verdict()));
    }

    /** The reason of the verdict, and that of each criterion that falls short, line by line. */
    private String reasons(Finding finding) {
        Stream<String> criteria = finding.judgements().stream()
                .filter(j -> j.outcome() != Outcome.MET)
                .map(this::reason);
        return Stream.concat(Stream.of(finding.reason().in(frame.language())), criteria)
                .collect(Collectors.joining("\n\n"));
    }

    private String reason(Judgement judgement) {
        return judgement.criterion().id() + " (" + frame.messages().word(judgement.outcome()) + "): "
                + judgement.reason().in(frame.language());
    }

    private List<Object> props(Finding finding) {
        return scope(finding)
                .props()
                .add("control", finding.control().number())
                .add("verdict", finding.verdict())
                .add("severity", finding.severity())
                .add("rule", finding.rule())
                .list();
    }

    private Map<String, Object> severity(Finding finding) {
        Object facet = Fields.of("name", "severity")
                .put("system", OscalIds.NAMESPACE)
                .put("value", Attributes.word(finding.severity()))
                .map();
        return Fields.of("origin", frame.origin()).put("facets", List.of(facet)).map();
    }

    private Scope scope(Finding finding) {
        return Scope.of(vendor.vendor(), finding);
    }
}
