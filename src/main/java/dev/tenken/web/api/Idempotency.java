package dev.tenken.web.api;

import dev.tenken.data.Sha256;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import dev.tenken.web.api.Operation.Parameter;
import dev.tenken.web.api.RequestTable.Kept;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        if (before.isPresent()) {
            again(visit, before.get(), digest);
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
