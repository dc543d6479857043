package dev.tenken.web.paper;

import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.job.intake.Intake;
import dev.tenken.job.intake.PaperType;
import dev.tenken.job.intake.Refused;
import dev.tenken.register.Word;
import dev.tenken.web.Refusal;
import dev.tenken.web.Visit;
import io.javalin.http.UploadedFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Files of a form, handed to a worker. */
public final class Brought {
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int UNPROCESSABLE = 422;

    private Brought() {}

    /**
     * @param more what the job needs beside the files
     * @throws Refusal when one of the files may not come in
     */
    public static Job ask(Visit visit, JobKind kind, String vendor, Map<String, Object> more) {
        Intake intake = visit.facades().intake();
        intake.tidy(inUse(visit), FORGOTTEN);
        PaperType.Use use = kind == JobKind.READ ? PaperType.Use.PAPER : PaperType.Use.SHEET;
        Intake.Laid laid = lay(visit, intake, use);
        Map<String, Object> needs = new LinkedHashMap<>(more);
        needs.put("folder", laid.folder().toString());
        needs.put("files", laid.names());
        try {
            return visit.facades()
                    .jobs()
                    .ask(kind, vendor, needs, visit.visitor().id());
        } catch (RuntimeException e) {
            Intake.remove(laid.folder());
            throw e;
        }
    }

    private static Intake.Laid lay(Visit visit, Intake intake, PaperType.Use use) {
        // A field without a file comes as one without name and content.
        List<Sent> files = visit.http().uploadedFiles("files").stream()
                .filter(file -> file.size() > 0 || !file.filename().isEmpty())
                .map(Sent::new)
                .toList();
        try {
            return intake.lay(files, use);
        } catch (Refused e) {
            throw new Refusal(
                    UNPROCESSABLE,
                    "brought." + Word.of(e.reason()),
                    e.file(),
                    Intake.MOST_FILES,
                    PaperType.endings(use).replace(",", ", "));
        }
    }

    private record Sent(UploadedFile file) implements Intake.Sent {
        @Override
        public String name() {
            return file.filename();
        }

        @Override
        public InputStream open() {
            return file.content();
        }
    }

    private static Set<Path> inUse(Visit visit) {
        return visit.facades().jobs().open().stream()
                .map(job -> job.needs().get("folder"))
                .filter(String.class::isInstance)
                .map(folder -> Path.of((String) folder))
                .collect(Collectors.toSet());
    }
}
