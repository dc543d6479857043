package dev.tenken.job.work;

import dev.tenken.job.Job;
import dev.tenken.run.RunListener;
import dev.tenken.schedule.AskedCheck;
import dev.tenken.schedule.Keeper;
import java.util.Map;

/** Assesses a vendor now; what comes of it is in the archive as any other. */
public final class AssessWork implements Work {
    private static final double READING = 0.1;
    private static final double JUDGING = 0.6;
    private static final double STORING = 0.9;

    private final AskedCheck check;

    public AssessWork(AskedCheck check) {
        this.check = check;
    }

    @Override
    public Ending work(Job job, Progress progress) {
        progress.at("reading", null, READING);
        Keeper.Ready ready = check.assess(job.vendor(), new RunListener() {
            @Override
            public void works(String work) {
                boolean judges = work.startsWith("judging");
                progress.at(judges ? "judging" : "extracting", null, judges ? JUDGING : (READING + JUDGING) / 2);
            }
        });
        progress.at("storing", null, STORING);
        return handle -> Map.of("assessment", ready.keep(handle));
    }
}
