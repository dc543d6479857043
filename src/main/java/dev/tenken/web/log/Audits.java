package dev.tenken.web.log;

import dev.tenken.data.Data;
import dev.tenken.history.archive.Audit;
import dev.tenken.web.Facades;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Holds the database against its event log when somebody asks, one time after the other: a large one takes long, so nobody waits for it. What came of the
 * last time is kept as long as the server runs, and told in the log for good.
 */
final class Audits {
    private final AtomicReference<Run> last = new AtomicReference<>();

    /**
     * One time.
     *
     * @param ended null while it is under way
     * @param report null while it is under way, and when it failed
     */
    record Run(String actor, Instant began, Instant ended, Audit.Report report) {
        boolean isUnderway() {
            return ended == null;
        }
    }

    /** The one under way, or the last; null for none since the server was started. */
    Run last() {
        return last.get();
    }

    /** Begins, unless one is under way. */
    void begin(Facades facades, String actor) {
        Run before = last.get();
        Run run = new Run(actor, facades.clock().instant(), null, null);
        if ((before == null || !before.isUnderway()) && last.compareAndSet(before, run)) {
            Thread thread = new Thread(() -> audit(facades, run), "audit");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void audit(Facades facades, Run run) {
        Audit.Report report = null;
        try {
            report = facades.archive().verify();
            tell(facades, run, report);
        } finally {
            last.set(new Run(run.actor(), run.began(), facades.clock().instant(), report));
        }
    }

    private static void tell(Facades facades, Run run, Audit.Report report) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("events", report.events());
        detail.put("assessments", report.assessments());
        detail.put("problems", report.problems().size());
        detail.put("seal", report.end());
        Instant now = facades.clock().instant();
        facades.database().jdbi().useTransaction(handle -> facades.events()
                .append(handle, run.actor(), now, "audit.verified", null, Data.writeJsonLine(detail)));
    }
}
