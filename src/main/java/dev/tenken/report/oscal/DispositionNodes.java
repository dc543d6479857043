package dev.tenken.report.oscal;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Reviews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What auditors said: as entries of the assessment's log, and on risks as their status, log and mitigating factors. */
final class DispositionNodes {

    private static final String OPEN = "open";
    private static final String APPROVED = "deviation-approved";
    private static final String CLOSED = "closed";

    private final Frame frame;
    private final VendorAssessment vendor;
    private final DispositionWords words;

    DispositionNodes(Frame frame, VendorAssessment vendor) {
        this.frame = frame;
        this.vendor = vendor;
        this.words = new DispositionWords(frame.messages());
    }

    /** Every disposition on the vendor, those that no longer count too; empty when there are none. */
    Map<String, Object> log() {
        List<Object> entries = vendor.dispositions().stream()
                .<Object>map(r -> entry(
                        OscalIds.uuid(
                                "disposition",
                                vendor.vendor().id(),
                                r.disposition().id()),
                        r))
                .toList();
        return Fields.of("entries", entries).map();
    }

    private Map<String, Object> entry(String uuid, DispositionRecord record) {
        Disposition disposition = record.disposition();
        List<Object> props = new Props()
                .add("disposition", disposition.id())
                .add("kind", disposition.kind())
                .add("status", record.status())
                .add("author", disposition.author())
                .add("source", disposition.source())
                .list();
        return head(uuid, disposition)
                .put("props", props)
                .put("remarks", OscalText.lines(words.status(record)))
                .map();
    }

    private Fields head(String uuid, Disposition disposition) {
        List<String> text = new ArrayList<>(List.of(words.said(disposition), words.about(disposition)));
        text.add(words.corrected(disposition));
        text.addAll(words.files(disposition));
        text.removeIf(String::isEmpty);
        return Fields.of("uuid", uuid)
                .put("title", OscalText.line(frame.messages().word(disposition.kind())))
                .put("description", OscalText.lines(String.join("\n\n", text)))
                .put("start", moment(disposition.date()))
                .put("end", moment(disposition.expires()));
    }

    /** An accepted risk is an approved deviation; what is no shortfall in the auditor's eyes, or a false alarm, is closed. */
    String status(Finding finding) {
        if (Reviews.isOpen(finding)) {
            return OPEN;
        }
        boolean accepted = of(finding).stream().anyMatch(d -> d.kind() == Kind.ACCEPTED_RISK);
        return accepted && Reviews.fallsShort(finding.effective()) ? APPROVED : CLOSED;
    }

    /** What auditors said of a risk. */
    Map<String, Object> riskLog(Scope scope, Finding finding) {
        List<Object> entries = of(finding).stream()
                .<Object>map(d -> head(logId(scope, finding, d), d)
                        .put("props", new Props().add("disposition", d.id()).list())
                        .put("status-change", status(finding))
                        .map())
                .toList();
        return Fields.of("entries", entries).map();
    }

    /** Compensating evidence on a risk. */
    List<Object> mitigations(Scope scope, Finding finding) {
        return of(finding).stream()
                .filter(d -> d.kind() == Kind.COMPENSATING_EVIDENCE)
                .<Object>map(d -> Fields.of(
                                "uuid",
                                scope.uuid("mitigation", finding.control().number() + " " + d.id()))
                        .put("description", OscalText.lines(mitigation(d)))
                        .put("props", new Props().add("disposition", d.id()).list())
                        .map())
                .toList();
    }

    private String mitigation(Disposition disposition) {
        List<String> text = new ArrayList<>(List.of(words.said(disposition)));
        text.addAll(words.files(disposition));
        return String.join("\n\n", text);
    }

    private static String logId(Scope scope, Finding finding, Disposition disposition) {
        return scope.uuid("risk-log", finding.control().number() + " " + disposition.id());
    }

    private List<Disposition> of(Finding finding) {
        return Reviews.of(vendor, finding);
    }

    private static String moment(LocalDate day) {
        return day == null ? null : day + "T00:00:00Z";
    }
}
