package dev.tenken.web.api;

import dev.tenken.data.Sha256;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import dev.tenken.web.api.RequestTable.Kept;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets a program send a request again that it got no answer to: what has the same key, of the same user, is done once, and the second one is
 * answered as the first was. What was refused was not done, and may be sent again.
 */
final class Idempotency {
    static final String HEADER = "Idempotency-Key";
    static final Parameter PARAMETER = Parameter.header(
            HEADER,
            false,
            "any text of up to 100 characters; the same request with the same key is done once, within a day");

    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final int CONFLICT = 409;
    private static final int WRONG = 422;

    private Idempotency() {}

    /** What a job is called by the request that asked for it; null for one without a key. */
    static String request(Visit visit) {
        String key = visit.http().header(HEADER);
        return key == null ? null : Sha256.of((visit.visitor().id() + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    static Route.Action of(Route.Action action) {
        return visit -> answer(visit, action);
    }

    private static void answer(Visit visit, Route.Action action) throws Exception {
        String key = visit.http().header(HEADER);
        if (key == null) {
            action.answer(visit);
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(WRONG, "api.key-form");
        }
        RequestTable table = new RequestTable(
                visit.facades().database().jdbi(),
                visit.visitor().id(),
                key,
                visit.facades().clock());
        String digest = digest(visit);
        Optional<Kept> before = table.claim(digest);
        if (before.isPresent()
                && (before.get().isDone() || !before.get().digest().equals(digest))) {
            again(visit, before.get(), digest);
            return;
        }
        Optional<Kept> asked = asked(visit, digest);
        if (asked.isPresent() || before.isPresent()) {
            asked.ifPresent(table::keep);
            again(visit, asked.orElseGet(before::get), digest);
            return;
        }
        try {
            action.answer(visit);
        } catch (Exception e) {
            table.release();
            throw e;
        }
        table.keep(new Kept(
                digest,
                visit.http().statusCode(),
                visit.http().res().getHeader("Location"),
                visit.http().result()));
    }

    /** Who died between asking for a job and answering has done what was wanted: the job is the answer. */
    private static Optional<Kept> asked(Visit visit, String digest) {
        Instant oldest = visit.facades().clock().instant().minus(RequestTable.KEPT);
        return visit.facades()
                .jobs()
                .asked(visit.visitor().id(), request(visit))
                .filter(job -> job.askedAt().isAfter(oldest))
                .map(job -> RunOperations.accepted(digest, job));
    }

    private static void again(Visit visit, Kept before, String digest) {
        if (!before.digest().equals(digest)) {
            throw new Refusal(WRONG, "api.key-other");
        }
        if (!before.isDone()) {
            throw new Refusal(CONFLICT, "api.key-underway");
        }
        visit.http().status(before.status()).header("Idempotency-Replayed", "true");
        if (before.location() != null) {
            visit.http().header("Location", before.location());
        }
        visit.http().result(before.body()).contentType(Json.TYPE);
    }

    private static String digest(Visit visit) throws IOException {
        StringBuilder parts = new StringBuilder(visit.http().method().name() + " " + visit.addressWithQuery() + "\n");
        if (visit.http().isMultipartFormData()) {
            for (UploadedFile file : visit.http().uploadedFiles()) {
                try (InputStream in = file.content()) {
                    parts.append(file.filename())
                            .append('\n')
                            .append(Sha256.of(in.readAllBytes()))
                            .append('\n');
                }
            }
            parts.append(visit.field("confidential"));
        } else {
            parts.append(visit.http().body());
        }
        return Sha256.of(parts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
