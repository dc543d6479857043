package dev.tenken.web.review;

import dev.tenken.access.Permission;
import dev.tenken.disposition.LastDay;
import dev.tenken.disposition.Version;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Finding;
import dev.tenken.web.Visit;
import java.time.LocalDate;
import java.util.List;

/** What the templates of the review ask for. */
public final class ReviewView {
    private static final List<Kind> OF_FINDING =
            List.of(Kind.ACCEPTED_RISK, Kind.FALSE_ALARM, Kind.COMPENSATING_EVIDENCE, Kind.NOT_APPLICABLE);

    private final Reviewed reviewed;
    private final Visit visit;

    ReviewView(Reviewed reviewed, Visit visit) {
        this.reviewed = reviewed;
        this.visit = visit;
    }

    public String vendor() {
        return reviewed.vendor();
    }

    /** The newest assessment; null when there is none. */
    public Stored stored() {
        return reviewed.stored();
    }

    public LocalDate today() {
        return reviewed.today();
    }

    /** Whether the visitor may decide. */
    public boolean mayDecide() {
        return visit.visitor().may(Permission.ASSESS);
    }

    public String path() {
        return ReviewPages.path(reviewed.vendor());
    }

    public String path(Finding finding) {
        return ReviewPages.path(reviewed.vendor(), finding.control().number());
    }

    /** The kinds of what may be said of a finding. */
    public List<Kind> kinds() {
        return OF_FINDING;
    }

    /** The word of a kind as forms send it. */
    public String word(Enum<?> word) {
        return Attributes.word(word);
    }

    public boolean needsLastDay(Kind kind) {
        return LastDay.isNeeded(kind);
    }

    public List<Version> pending() {
        return reviewed.pending();
    }

    public List<Version> standing() {
        return reviewed.standing();
    }

    public List<Version> ended() {
        return reviewed.ended();
    }

    /** How many decisions stand of a control and of its facts that do not count yet. */
    public int pendingOn(Finding finding) {
        List<Finding> same = reviewed.findings(finding.control().number());
        long onFacts = FactCard.of(same, reviewed).stream()
                .filter(f -> f.decision() != null && reviewed.isPending(f.decision()))
                .count();
        long onControl = reviewed.decisionsOn(finding.control().number()).stream()
                .filter(reviewed::isPending)
                .count();
        return (int) (onFacts + onControl);
    }

    /** The findings of single services on the same control. */
    public List<Finding> services(Finding finding) {
        return reviewed.findings(finding.control().number()).stream()
                .filter(f -> f.service() != null)
                .toList();
    }

    public List<String> polarities() {
        return Correction.polarities();
    }
}
