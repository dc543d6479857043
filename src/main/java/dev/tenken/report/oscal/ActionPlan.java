package dev.tenken.report.oscal;

import dev.tenken.data.Elements;
import dev.tenken.data.Mapped;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Fields;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The plan of action and milestones: an item for each gap and partial that no auditor settled, with the findings, risks and observations it rests on. */
final class ActionPlan {

    private final Assessment assessment;
    private final Frame frame;
    private final List<VendorAssessment> open;

    ActionPlan(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.frame = Frame.of(assessment, language, "plan");
        List<VendorAssessment> all = assessment.vendors();
        List<Integer> ranks = IntStream.range(0, all.size())
                .filter(rank -> !Standing.open(all.get(rank)).isEmpty())
                .boxed()
                .toList();
        this.open = Mapped.of(ranks, all::get);
    }

    /** The document but for its own UUID. */
    Fields tree() {
        Definitions definitions = new Definitions(frame);
        String portfolio = OscalIds.uuid("portfolio", assessment.profile().id());
        Map<String, Object> system = Fields.of("identifier-type", "https://ietf.org/rfc/rfc4122")
                .put("id", portfolio)
                .map();
        return Fields.of("metadata", definitions.metadata(assessment, "oscal.poam", open))
                .put("system-id", system)
                .put("local-definitions", definitions.local(assessment, open))
                .put("observations", all(VendorParts::openObservations))
                .put("risks", all(VendorParts::openRisks))
                .put("findings", all(VendorParts::openFindings))
                .put("poam-items", items())
                .put("back-matter", new Resources(frame).of(open));
    }

    private Elements all(Function<VendorParts, List<Object>> nodes) {
        return new Elements(() -> open.stream().flatMap(v -> nodes.apply(new VendorParts(frame, v)).stream()));
    }

    /** OSCAL demands one item: where nothing is open, it says so and is marked as no item. */
    private Object items() {
        Elements items = all(VendorParts::items);
        return items.isEmpty() ? List.of(nothing()) : items;
    }

    private Object nothing() {
        return Fields.of("uuid", OscalIds.uuid("item"))
                .put("title", frame.line("oscal.nothing"))
                .put("description", frame.lines("oscal.nothing.note"))
                .put("props", new Props().add("placeholder", "nothing-open").list())
                .map();
    }
}
