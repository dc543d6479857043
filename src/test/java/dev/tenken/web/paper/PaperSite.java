package dev.tenken.web.paper;

import dev.tenken.job.Job;
import dev.tenken.job.TestWorker;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import dev.tenken.web.Site;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A site with one vendor, Harbour, and a worker that does what was asked for when it is told to. */
final class PaperSite implements AutoCloseable {
    static final String PAPER = """
            # Security of Harbour

            Harbour is certified to ISO/IEC 27001:2022 (valid until 2027-02-10).
            Customer data is stored in Japan. Our sub-processor Amazon Web Services hosts the service in Japan.
            Customer data is backed up every day and backups are kept for 30 days.
            """;

    private final Site site;

    PaperSite(Path folder) {
        site = Site.whole(folder);
        site.facades()
                .register("test")
                .take(
                        new Tables(
                                List.of(Entry.at("test", Map.of("vendor", "harbour", "name", "Harbour"))), List.of()),
                        folder);
    }

    Site site() {
        return site;
    }

    void work() {
        new TestWorker(site.facades().database(), site.facades().clock()).once();
    }

    /** The job that an answer leads to. */
    Job job(HttpResponse<String> answer) {
        String way = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body() + site.log()));
        return site.facades().jobs().find(way.replace("/jobs/", "")).orElseThrow();
    }

    /** Brings a paper of Harbour, and lets it be read. */
    Job read(String name, String content) {
        Job job = job(new Sending().file(name, content).to(site, "auditor", "/vendors/harbour/documents"));
        work();
        return site.facades().jobs().find(job.id()).orElseThrow();
    }

    /** Lets Harbour be assessed. @return the id of the assessment */
    String assess() {
        job(site.post("auditor", "/vendors/harbour/assess", Map.of()));
        work();
        return site.facades().archive().latest("harbour").orElseThrow().id();
    }

    @Override
    public void close() {
        site.close();
    }
}
