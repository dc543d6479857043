package dev.tenken.web.paper;

import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.job.intake.PaperType;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Customers' own sheets, answered from a vendor's papers. */
final class AnswerPages {
    private static final int SHOWN = 200;

    private AnswerPages() {}

    static void show(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        Map<String, Object> parameters = Meant.frame(visit, vendor, "answers");
        parameters.put("endings", PaperType.endings(PaperType.Use.SHEET));
        parameters.put("jobs", ofKind(visit, vendor, JobKind.ANSWER));
        visit.show(
                "paper/answers",
                visit.texts().get("answers.title", vendor.name().in(visit.language())),
                parameters);
    }

    static List<Job> ofKind(Visit visit, RegisteredVendor vendor, JobKind kind) {
        return visit.facades().jobs().of(vendor.id(), SHOWN).stream()
                .filter(job -> job.kind() == kind)
                .toList();
    }

    static void bring(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        Map<String, Object> needs = new LinkedHashMap<>();
        put(needs, "question-column", visit.field("question-column"));
        put(needs, "answer-column", visit.field("answer-column"));
        visit.goTo(Meant.way(Brought.ask(visit, JobKind.ANSWER, vendor.id(), needs)));
    }

    private static void put(Map<String, Object> needs, String key, String text) {
        if (!text.isEmpty()) {
            needs.put(key, text);
        }
    }
}
