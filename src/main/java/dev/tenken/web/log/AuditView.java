package dev.tenken.web.log;

import dev.tenken.web.Visit;
import java.time.Instant;
import java.util.List;

/**
 * An audit as its page shows it.
 *
 * @param ended null while it is under way
 * @param failed true when it came to no end
 * @param problems in the reader's language
 * @param seal of the last event, to be noted elsewhere
 */
public record AuditView(
        String actor,
        Instant began,
        Instant ended,
        boolean failed,
        List<String> problems,
        long events,
        int assessments,
        int contents,
        String seal) {

    static AuditView of(Audits.Run run, Visit visit) {
        if (run.report() == null) {
            return new AuditView(run.actor(), run.began(), run.ended(), !run.isUnderway(), List.of(), 0, 0, 0, "");
        }
        return new AuditView(
                run.actor(),
                run.began(),
                run.ended(),
                false,
                run.report().problems().stream()
                        .map(problem -> problem.in(visit.language()))
                        .toList(),
                run.report().events(),
                run.report().assessments(),
                run.report().contents(),
                run.report().end());
    }
}
