package dev.tenken.report.oscal;

import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Grounds;
import dev.tenken.report.common.Reviews;
import java.util.List;
import java.util.Map;

/** The criteria of findings as OSCAL findings: one per criterion and scope, its target the objective of the catalog. */
final class FindingNodes {

    private static final String WAIVED = "waived";

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
        String what = word(finding, judgement);
        String title =
                frame.messages().get("oscal.finding", judgement.criterion().id(), scope.name(frame), what);
        return Fields.of("uuid", uuid(scope, judgement))
                .put("title", OscalText.line(title))
                .put("description", OscalText.lines(judgement.reason().in(frame.language())))
                .put("props", props(finding, judgement, scope))
                .put("origins", List.of(frame.origin()))
                .put("target", target(finding, judgement))
                .put("related-observations", related(finding, judgement))
                .put("related-risks", risks(finding, judgement))
                .map();
    }

    private static List<Object> props(Finding finding, Judgement judgement, Scope scope) {
        Props props = scope.props()
                .add("control", finding.control().number())
                .add("criterion", judgement.criterion().id())
                .add("weight", judgement.criterion().essential() ? "essential" : "supporting")
                .add("outcome", judgement.outcome())
                .add("rule", judgement.decisive().rule())
                .add("verdict", finding.verdict())
                .add("severity", finding.severity())
                .add("grade", judgement.grade());
        return AuditorProps.add(props, finding)
                .add("auditor-outcome", auditorOutcome(finding, judgement))
                .list();
    }

    /** What the auditor makes of the criterion, or null when that is what the machine does. */
    private static Object auditorOutcome(Finding finding, Judgement judgement) {
        if (!Reviews.changes(finding, judgement)) {
            return null;
        }
        Outcome outcome = Reviews.outcome(finding, judgement);
        return outcome == null ? WAIVED : outcome;
    }

    /** OSCAL knows satisfied and not satisfied only: the reason tells a failure from what is not known. */
    private Map<String, Object> target(Finding finding, Judgement judgement) {
        Outcome outcome = Reviews.outcome(finding, judgement);
        String reason = outcome == Outcome.MET ? "pass" : outcome == Outcome.FAILED ? "fail" : "other";
        Map<String, Object> status = Fields.of("state", outcome == Outcome.MET ? "satisfied" : "not-satisfied")
                .put("reason", reason)
                .put("remarks", OscalText.lines(remarks(finding, judgement)))
                .map();
        Object waived = outcome == null ? Map.of("state", "not-applicable") : null;
        return Fields.of("type", "objective-id")
                .put("target-id", OscalIds.objective(judgement.criterion()))
                .put(
                        "description",
                        OscalText.lines(judgement.criterion().prose().in(frame.language())))
                .put("status", status)
                .put("implementation-status", waived)
                .map();
    }

    /** What the documents say by themselves, and where an auditor had a word, that the status follows from it. */
    private String remarks(Finding finding, Judgement judgement) {
        String documents = frame.messages().get(remark(judgement.outcome()));
        if (!Reviews.changes(finding, judgement)) {
            return documents;
        }
        String dispositions = String.join(", ", finding.review().dispositions());
        return frame.messages().get("oscal.auditor", dispositions, documents);
    }

    private String word(Finding finding, Judgement judgement) {
        Outcome outcome = Reviews.outcome(finding, judgement);
        return outcome == null
                ? frame.messages().get("review.waived")
                : frame.messages().word(outcome);
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
        if (judgement.outcome() == Outcome.MET && Reviews.outcome(finding, judgement) == Outcome.MET) {
            return List.of();
        }
        return Standing.behind(vendor, finding).stream()
                .map(f -> References.risk(RiskNodes.uuid(Scope.of(vendor.vendor(), f), f)))
                .toList();
    }
}
