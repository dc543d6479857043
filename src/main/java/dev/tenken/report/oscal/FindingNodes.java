package dev.tenken.report.oscal;

import dev.tenken.model.Finding;
import dev.tenken.model.Judgement;
import dev.tenken.model.Outcome;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.Verdict;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Grounds;
import java.util.List;
import java.util.Map;

/** The criteria of findings as OSCAL findings: one per criterion and scope, its target the objective of the catalog. */
final class FindingNodes {

    private final Frame frame;
    private final VendorAssessment vendor;
    private final ObservationNodes observations;

    FindingNodes(Frame frame, VendorAssessment vendor, ObservationNodes observations) {
        this.frame = frame;
        this.vendor = vendor;
        this.observations = observations;
    }

    static String uuid(Scope scope, Judgement judgement) {
        return scope.uuid("finding", judgement.criterion().id());
    }

    List<Object> of(Finding finding) {
        return finding.judgements().stream().<Object>map(j -> of(finding, j)).toList();
    }

    private Map<String, Object> of(Finding finding, Judgement judgement) {
        Scope scope = Scope.of(vendor.vendor(), finding);
        String what = frame.messages().word(judgement.outcome());
        String title =
                frame.messages().get("oscal.finding", judgement.criterion().id(), scope.name(frame), what);
        return Fields.of("uuid", uuid(scope, judgement))
                .put("title", OscalText.line(title))
                .put("description", OscalText.lines(judgement.reason().in(frame.language())))
                .put("props", props(finding, judgement, scope))
                .put("origins", List.of(frame.origin()))
                .put("target", target(judgement))
                .put("related-observations", related(finding, judgement))
                .put("related-risks", risks(finding, judgement))
                .map();
    }

    private static List<Object> props(Finding finding, Judgement judgement, Scope scope) {
        return scope.props()
                .add("control", finding.control().number())
                .add("criterion", judgement.criterion().id())
                .add("weight", judgement.criterion().essential() ? "essential" : "supporting")
                .add("outcome", judgement.outcome())
                .add("rule", judgement.decisive().rule())
                .add("verdict", finding.verdict())
                .add("severity", finding.severity())
                .list();
    }

    /** OSCAL knows satisfied and not satisfied only: the reason tells a failure from what is not known. */
    private Map<String, Object> target(Judgement judgement) {
        boolean met = judgement.outcome() == Outcome.MET;
        String reason = met ? "pass" : judgement.outcome() == Outcome.FAILED ? "fail" : "other";
        Map<String, Object> status = Fields.of("state", met ? "satisfied" : "not-satisfied")
                .put("reason", reason)
                .put("remarks", frame.lines(remark(judgement.outcome())))
                .map();
        return Fields.of("type", "objective-id")
                .put("target-id", OscalIds.objective(judgement.criterion()))
                .put(
                        "description",
                        OscalText.lines(judgement.criterion().prose().in(frame.language())))
                .put("status", status)
                .map();
    }

    private static String remark(Outcome outcome) {
        return switch (outcome) {
            case MET -> "oscal.status.met";
            case FAILED -> "oscal.status.failed";
            case VAGUE -> "oscal.status.vague";
            case CONDITIONAL -> "oscal.status.conditional";
            case CONTRADICTED -> "oscal.status.contradicted";
            case SILENT -> "oscal.status.silent";
        };
    }

    private List<Object> related(Finding finding, Judgement judgement) {
        if (judgement.outcome() == Outcome.SILENT && finding.verdict() == Verdict.NOT_DISCLOSED) {
            return List.of(References.observation(observations.uuid(finding)));
        }
        return Grounds.facts(judgement).stream()
                .map(f -> References.observation(observations.uuid(f)))
                .toList();
    }

    private List<Object> risks(Finding finding, Judgement judgement) {
        if (judgement.outcome() == Outcome.MET) {
            return List.of();
        }
        return Standing.behind(vendor, finding).stream()
                .map(f -> References.risk(RiskNodes.uuid(Scope.of(vendor.vendor(), f), f)))
                .toList();
    }
}
