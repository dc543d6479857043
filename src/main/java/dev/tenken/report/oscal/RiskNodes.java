package dev.tenken.report.oscal;

import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Grounds;
import dev.tenken.report.common.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What falls short, as risks and as items of a plan of action: one per control and scope. */
final class RiskNodes {

    private final Frame frame;
    private final VendorAssessment vendor;
    private final ObservationNodes observations;
    private final DispositionNodes said;
    private final DispositionWords words;

    RiskNodes(Frame frame, VendorAssessment vendor, ObservationNodes observations) {
        this.frame = frame;
        this.vendor = vendor;
        this.observations = observations;
        this.said = new DispositionNodes(frame, vendor);
        this.words = new DispositionWords(frame.messages());
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
                .put("status", said.status(finding))
                .put("origins", List.of(frame.origin()))
                .put("characterizations", characterizations(finding))
                .put("mitigating-factors", said.mitigations(scope, finding))
                .put("risk-log", said.riskLog(scope, finding))
                .put("related-observations", related(finding))
                .map();
    }

    Map<String, Object> item(Finding finding) {
        Scope scope = scope(finding);
        List<Object> findings = finding.judgements().stream()
                .filter(j -> Reviews.lacks(finding, j))
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

    /** The reason of the verdict, the auditor's verdict, and the reason of each criterion that is not met, line by line. */
    private String reasons(Finding finding) {
        Stream<String> auditor = finding.review() == null
                ? Stream.of()
                : Stream.of(
                        words.verdict(finding.review()),
                        finding.review().reason().in(frame.language()));
        Stream<String> criteria = finding.judgements().stream()
                .filter(j -> j.outcome() != Outcome.MET || Reviews.changes(finding, j))
                .map(j -> reason(finding, j));
        return Stream.of(Stream.of(finding.reason().in(frame.language())), auditor, criteria)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n\n"));
    }

    private String reason(Finding finding, Judgement judgement) {
        String auditor = words.outcome(finding.review(), judgement.criterion().id());
        return judgement.criterion().id() + " (" + frame.messages().word(judgement.outcome())
                + (auditor.isEmpty() ? "" : "; " + auditor) + "): "
                + judgement.reason().in(frame.language());
    }

    private List<Object> props(Finding finding) {
        Props props = scope(finding)
                .props()
                .add("control", finding.control().number())
                .add("verdict", finding.verdict())
                .add("severity", finding.severity())
                .add("grade", finding.grade())
                .add("rule", finding.rule());
        return AuditorProps.add(props, finding).list();
    }

    /** How much it matters; where only the auditor sees a shortfall, as the auditor has it. */
    private List<Object> characterizations(Finding finding) {
        boolean ofMachine = Reviews.fallsShort(finding.verdict()) && Reviews.shown(finding) == finding.verdict();
        Severity severity = ofMachine ? finding.severity() : finding.review().severity();
        Grade grade = ofMachine ? finding.grade() : finding.review().grade();
        List<Object> facets = new ArrayList<>();
        facet(facets, "severity", severity);
        facet(facets, "grade", grade);
        return facets.isEmpty()
                ? List.of()
                : List.of(Fields.of("origin", frame.origin())
                        .put("facets", facets)
                        .map());
    }

    private static void facet(List<Object> facets, String name, Enum<?> value) {
        if (value != null) {
            facets.add(Fields.of("name", name)
                    .put("system", OscalIds.NAMESPACE)
                    .put("value", Attributes.word(value))
                    .map());
        }
    }

    private Scope scope(Finding finding) {
        return Scope.of(vendor.vendor(), finding);
    }
}
