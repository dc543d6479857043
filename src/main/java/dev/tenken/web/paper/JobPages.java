package dev.tenken.web.paper;

import dev.tenken.job.Job;
import dev.tenken.job.JobFile;
import dev.tenken.job.JobKind;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.web.Download;
import dev.tenken.web.Refusal;
import dev.tenken.web.Visit;
import java.util.Map;

/** Jobs: how far each is, and what came of it. One may leave and come back. */
final class JobPages {
    private static final int SHOWN = 100;

    private JobPages() {}

    static void one(Visit visit) {
        Job job = Meant.job(visit);
        RegisteredVendor vendor = visit.facades()
                .register(visit.visitor().id())
                .find(job.vendor())
                .orElseThrow(Refusal::notFound);
        Map<String, Object> parameters = Meant.frame(visit, vendor, "jobs");
        parameters.put("job", new JobView(job, visit.facades().jobs().files(job)));
        String title = visit.texts()
                .get(
                        "job.title",
                        visit.texts().word("job.kind", job.kind()),
                        vendor.name().in(visit.language()));
        visit.show(visit.isPart() ? "paper/jobState" : "paper/job", title, parameters);
    }

    static void ofVendor(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        Map<String, Object> parameters = Meant.frame(visit, vendor, "jobs");
        parameters.put("jobs", visit.facades().jobs().of(vendor.id(), SHOWN));
        visit.show("paper/jobs", visit.texts().get("jobs.title", vendor.name().in(visit.language())), parameters);
    }

    static void assess(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        Job job = visit.facades()
                .jobs()
                .ask(JobKind.ASSESS, vendor.id(), Map.of(), visit.visitor().id());
        visit.goTo(Meant.way(job));
    }

    static void file(Visit visit) {
        Job job = Meant.job(visit);
        JobFile file = visit.facades().jobs().files(job).stream()
                .filter(one -> Integer.toString(one.place()).equals(visit.path("place")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Download.send(visit, file.name(), visit.facades().jobs().bytes(file).orElseThrow(Refusal::notFound));
    }
}
