package dev.tenken.web.api;

import dev.tenken.data.Data;
import dev.tenken.history.archive.Event;
import dev.tenken.history.archive.Stored;
import dev.tenken.job.Job;
import dev.tenken.job.JobFile;
import dev.tenken.job.JobKind;
import dev.tenken.job.Jobs;
import dev.tenken.report.json.AssessmentJson;
import dev.tenken.web.Download;
import dev.tenken.web.Page;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import dev.tenken.web.api.Operation.Answer;
import dev.tenken.web.api.Operation.Body;
import dev.tenken.web.paper.Brought;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What takes long, and what came of it: papers, runs, jobs, assessments, events. */
final class RunOperations {
    private static final int MOST_EVENTS = 1000;
    private static final int ACCEPTED = 202;

    private RunOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.change(
                        Route.Method.POST,
                        "/api/v1/vendors/{vendor}/documents",
                        Idempotency.of(RunOperations::bring),
                        "uploadDocuments",
                        "Hands papers to a worker, which reads them as the vendor's newest",
                        List.of(Idempotency.PARAMETER),
                        Body.files(),
                        Answer.json(202, "Job", "The job that reads them")),
                Operation.change(
                        Route.Method.POST,
                        "/api/v1/vendors/{vendor}/runs",
                        Idempotency.of(RunOperations::run),
                        "assessVendor",
                        "Has a vendor assessed now, whatever is due",
                        List.of(Idempotency.PARAMETER),
                        null,
                        Answer.json(202, "Job", "The job that assesses it")),
                Operation.get(
                        "/api/v1/jobs/{job}",
                        RunOperations::job,
                        "getJob",
                        "How far a job is, and what came of it",
                        List.of(),
                        Answer.json(200, "Job", "The job")),
                Operation.get(
                        "/api/v1/jobs/{job}/files/{place}",
                        RunOperations::file,
                        "getJobFile",
                        "A file that came of a job",
                        List.of(),
                        new Answer(200, "application/octet-stream", null, "The file")),
                Operation.get(
                        "/api/v1/vendors/{vendor}/assessments",
                        RunOperations::assessments,
                        "listAssessments",
                        "Every assessment of a vendor, the oldest first",
                        List.of(),
                        Answer.json(200, "Assessments", "Assessments")),
                Operation.get(
                        "/api/v1/vendors/{vendor}/assessments/{assessment}",
                        RunOperations::assessment,
                        "getAssessment",
                        "A stored assessment whole, in the form of assessment.json",
                        List.of(Parameter.choice("lang", List.of("en", "ja"))),
                        Answer.json(200, "Assessment", "The assessment")),
                Operation.get(
                        "/api/v1/events",
                        RunOperations::events,
                        "listEvents",
                        "The event log, the newest first",
                        List.of(
                                Parameter.query("vendor", "of this vendor alone"),
                                Parameter.query("actor", "by this user alone"),
                                Parameter.query("kind", "what was done, or how it begins: vendor."),
                                Parameter.query("before", "only with a smaller number; the header Link leads on"),
                                Parameter.query("size", "how many, at most " + MOST_EVENTS + "; 100 unless told")),
                        Answer.json(200, "Events", "Events with their seals")));
    }

    private static void bring(Visit visit) {
        String vendor = visit.vendor().id();
        Map<String, Object> needs = new LinkedHashMap<>();
        needs.put("confidential", visit.field("confidential").equals("yes"));
        needs.put("target", visit.facades().papers().resolve(vendor).toString());
        called(visit, needs);
        accepted(visit, Brought.ask(visit, JobKind.READ, vendor, needs));
    }

    private static void run(Visit visit) {
        String vendor = visit.vendor().id();
        Map<String, Object> needs = new LinkedHashMap<>();
        called(visit, needs);
        accepted(
                visit,
                visit.facades()
                        .jobs()
                        .ask(JobKind.ASSESS, vendor, needs, visit.visitor().id()));
    }

    /** By the request, so that the same one finds it again whenever the server dies. */
    private static void called(Visit visit, Map<String, Object> needs) {
        String request = Idempotency.request(visit);
        if (request != null) {
            needs.put(Jobs.REQUEST, request);
        }
    }

    private static void accepted(Visit visit, Job job) {
        visit.http().status(ACCEPTED).header("Location", way(job));
        Json.send(visit, tree(job, List.of()));
    }

    /** The answer that a request got, or would have got, that asked for a job. */
    static RequestTable.Kept accepted(String digest, Job job) {
        return new RequestTable.Kept(digest, ACCEPTED, way(job), Data.writeJson(tree(job, List.of())));
    }

    private static String way(Job job) {
        return "/api/v1/jobs/" + job.id();
    }

    private static void job(Visit visit) {
        Job job = meant(visit);
        Json.send(visit, tree(job, visit.facades().jobs().files(job)));
    }

    private static Job meant(Visit visit) {
        return visit.facades().jobs().find(visit.path("job")).orElseThrow(Refusal::notFound);
    }

    /** Where the server keeps what it was sent is nobody's to know. */
    private static Map<String, Object> tree(Job job, List<JobFile> files) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", job.id());
        tree.put("kind", job.kind().name().toLowerCase(Locale.ROOT));
        tree.put("vendor", job.vendor());
        tree.put("state", job.state().name().toLowerCase(Locale.ROOT));
        tree.put("asked-by", job.askedBy());
        tree.put("asked", job.askedAt().toString());
        tree.put("ended", job.ended() == null ? null : job.ended().toString());
        tree.put("step", job.progress().name());
        tree.put("permille", job.progress().permille());
        tree.put("outcome", job.outcome());
        tree.put("problem", job.problem());
        tree.put(
                "files",
                files.stream()
                        .map(file -> Map.of(
                                "name", file.name(), "href", "/api/v1/jobs/" + job.id() + "/files/" + file.place()))
                        .toList());
        return tree;
    }

    private static void file(Visit visit) {
        Job job = meant(visit);
        JobFile file = visit.facades().jobs().files(job).stream()
                .filter(one -> Integer.toString(one.place()).equals(visit.path("place")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Download.send(visit, file.name(), visit.facades().jobs().bytes(file).orElseThrow(Refusal::notFound));
    }

    private static void assessments(Visit visit) {
        List<Map<String, Object>> all = visit
                .facades()
                .archive()
                .of(visit.vendor().id())
                .stream()
                .map(VendorOperations::stored)
                .toList();
        Json.send(visit, Map.of("assessments", all));
    }

    /** What is stored never changes, so its id tells whether the asker has it. */
    private static void assessment(Visit visit) throws IOException {
        Stored stored = visit.facades().archive().of(visit.vendor().id()).stream()
                .filter(one -> one.id().equals(visit.path("assessment")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AssessmentJson.file(visit.facades().archive().restored(stored), visit.language())
                .writeTo(bytes);
        Json.sendTagged(
                visit,
                bytes.toString(StandardCharsets.UTF_8),
                stored.id() + "-" + visit.language().code());
    }

    private static void events(Visit visit) {
        int size = number(visit.query("size"), 100, MOST_EVENTS);
        long before =
                visit.query("before").matches("\\d{1,18}") ? Long.parseLong(visit.query("before")) : Long.MAX_VALUE;
        List<Event> events = visit.facades()
                .archive()
                .events(visit.query("vendor"), visit.query("actor"), visit.query("kind"), before, size);
        if (events.size() == size) {
            visit.http()
                    .header(
                            "Link",
                            "</api/v1/events?before=" + events.get(size - 1).number() + "&size=" + size + "&vendor="
                                    + Page.encoded(visit.query("vendor")) + "&actor="
                                    + Page.encoded(visit.query("actor"))
                                    + "&kind=" + Page.encoded(visit.query("kind")) + ">; rel=\"next\"");
        }
        Json.send(
                visit, Map.of("events", events.stream().map(RunOperations::tree).toList()));
    }

    private static int number(String text, int usual, int most) {
        return text.matches("[1-9]\\d{0,5}") ? Math.min(most, Integer.parseInt(text)) : usual;
    }

    private static Map<String, Object> tree(Event event) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", event.number());
        tree.put("at", event.at());
        tree.put("actor", event.actor());
        tree.put("kind", event.kind());
        tree.put("vendor", event.vendor());
        tree.put("detail", Data.readJson(event.detail(), "event", Object.class));
        tree.put("seal", event.seal());
        return tree;
    }
}
