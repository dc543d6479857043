package dev.tenken.report.oscal;

import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Grounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The observations, findings, risks and items of one vendor, each once. */
final class VendorParts {

    private final Frame frame;
    private final VendorAssessment vendor;
    private final ObservationNodes observed;
    private final FindingNodes found;
    private final RiskNodes risked;

    VendorParts(Frame frame, VendorAssessment vendor) {
        this.frame = frame;
        this.vendor = vendor;
        this.observed = new ObservationNodes(frame, vendor);
        this.found = new FindingNodes(frame, vendor, observed);
        this.risked = new RiskNodes(frame, vendor, observed);
    }

    /** Everything that was observed: what findings rest on, what is questioned, what could not be read. */
    List<Object> observations() {
        Stream<Map<String, Object>> unread = Stream.concat(
                vendor.files().failures().stream().map(observed::of),
                vendor.extraction().coverage().stream().map(observed::of).filter(Objects::nonNull));
        return once(Stream.of(searches(), statements(vendor.findings()), questioned(vendor.observations()), unread)
                .flatMap(nodes -> nodes));
    }

    List<Object> findings() {
        return vendor.findings().stream().flatMap(f -> found.of(f).stream()).toList();
    }

    List<Object> risks() {
        return Standing.shortfalls(vendor).stream().<Object>map(risked::risk).toList();
    }

    /** What auditors said. */
    Map<String, Object> log() {
        return new DispositionNodes(frame, vendor).log();
    }

    List<Object> openRisks() {
        return Standing.open(vendor).stream().<Object>map(risked::risk).toList();
    }

    List<Object> items() {
        return Standing.open(vendor).stream().<Object>map(risked::item).toList();
    }

    /** The observations that open shortfalls rest on or touch. */
    List<Object> openObservations() {
        List<Finding> open = Standing.open(vendor);
        List<String> controls = open.stream().map(f -> f.control().number()).toList();
        List<Observation> touching = vendor.observations().stream()
                .filter(o -> o.controls().stream().anyMatch(controls::contains))
                .toList();
        return once(Stream.concat(statements(open), questioned(touching)));
    }

    List<Object> openFindings() {
        return Standing.open(vendor).stream().flatMap(f -> found.of(f).stream()).toList();
    }

    private Stream<Map<String, Object>> searches() {
        return vendor.findings().stream()
                .filter(f -> f.verdict() == Verdict.NOT_DISCLOSED)
                .map(observed::of);
    }

    private Stream<Map<String, Object>> statements(List<Finding> findings) {
        Stream<Judgement> judgements = findings.stream().flatMap(f -> f.judgements().stream());
        Stream<VendorFact> facts =
                judgements.flatMap(j -> Grounds.facts(j).stream()).distinct().sorted(VendorFact.ORDER);
        return facts.map(observed::of);
    }

    private Stream<Map<String, Object>> questioned(List<Observation> observations) {
        return observations.stream().map(observed::of);
    }

    private static List<Object> once(Stream<Map<String, Object>> nodes) {
        Map<Object, Object> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.putIfAbsent(node.get("uuid"), node));
        return List.copyOf(byId.values());
    }
}
