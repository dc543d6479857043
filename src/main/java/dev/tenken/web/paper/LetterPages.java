package dev.tenken.web.paper;

import dev.tenken.history.archive.Stored;
import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.report.Format;
import dev.tenken.web.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Letters with questions to a vendor, made of a stored assessment. */
final class LetterPages {
    private LetterPages() {}

    static void show(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        List<Stored> assessments = new ArrayList<>(visit.facades().archive().of(vendor.id()));
        Collections.reverse(assessments);
        Map<String, Object> parameters = Meant.frame(visit, vendor, "questions");
        parameters.put("assessments", assessments);
        parameters.put(
                "jobs",
                AnswerPages.ofKind(visit, vendor, JobKind.EXPORT).stream()
                        .filter(LetterPages::isLetter)
                        .toList());
        visit.show(
                "paper/questions",
                visit.texts().get("letters.title", vendor.name().in(visit.language())),
                parameters);
    }

    private static boolean isLetter(Job job) {
        return List.of(Format.QUESTIONS.word()).equals(job.needs().get("formats"));
    }

    static void make(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        Stored stored = visit.assessment(visit.field("assessment"));
        visit.goTo(Meant.way(ExportPages.ask(visit, stored, List.of(Format.QUESTIONS.word()))));
    }
}
