package dev.tenken.web.paper;

import dev.tenken.history.archive.Stored;
import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.model.Language;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.report.Format;
import dev.tenken.web.Refusal;
import dev.tenken.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports of a stored assessment, in every format there is. */
final class ExportPages {
    private static final int UNPROCESSABLE = 422;

    private ExportPages() {}

    static void show(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        Stored stored = visit.assessment(visit.path("assessment"));
        Map<String, Object> parameters = Meant.frame(visit, vendor, "none");
        parameters.put("stored", stored);
        parameters.put("formats", Format.words());
        parameters.put(
                "jobs",
                AnswerPages.ofKind(visit, vendor, JobKind.EXPORT).stream()
                        .filter(job -> stored.id().equals(job.needs().get("assessment")))
                        .toList());
        visit.show(
                "paper/exports",
                visit.texts().get("exports.title", vendor.name().in(visit.language())),
                parameters);
    }

    static void make(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        Stored stored = visit.assessment(visit.path("assessment"));
        List<String> formats = visit.fields("format").stream()
                .filter(Format.words()::contains)
                .distinct()
                .toList();
        if (formats.isEmpty()) {
            throw new Refusal(UNPROCESSABLE, "exports.none");
        }
        visit.goTo(Meant.way(ask(visit, stored, formats)));
    }

    static Job ask(Visit visit, Stored stored, List<String> formats) {
        String wanted = visit.field("language");
        Map<String, Object> needs = new LinkedHashMap<>();
        needs.put("assessment", stored.id());
        needs.put("formats", formats);
        needs.put("language", wanted.equals(Language.JA.code()) ? Language.JA.code() : Language.EN.code());
        return visit.facades()
                .jobs()
                .ask(JobKind.EXPORT, stored.vendor(), needs, visit.visitor().id());
    }
}
