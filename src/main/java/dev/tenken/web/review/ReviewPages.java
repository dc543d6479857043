package dev.tenken.web.review;

import dev.tenken.access.Permission;
import dev.tenken.disposition.Version;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Unused;
import dev.tenken.web.Page;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.VendorTabs;
import dev.tenken.web.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The worklist of a vendor's newest assessment, and each control with what it rests on. */
public final class ReviewPages {
    private ReviewPages() {}

    public static List<Route> routes() {
        return List.of(
                Route.get("/vendors/{vendor}/review", Permission.READ, ReviewPages::list),
                Route.get("/vendors/{vendor}/review/controls/{control}", Permission.READ, ReviewPages::control),
                Route.get("/vendors/{vendor}/review/log", Permission.READ, ReviewPages::log),
                Route.post("/vendors/{vendor}/review/decisions", Permission.ASSESS, Decisions::say),
                Route.post("/vendors/{vendor}/review/decisions/{id}", Permission.ASSESS, Decisions::change),
                Route.post("/vendors/{vendor}/review/decisions/{id}/withdraw", Permission.ASSESS, Decisions::withdraw));
    }

    /** Where the review of a vendor is. */
    static String path(String vendor) {
        return VendorTabs.path(vendor) + "/review";
    }

    /** Where a control of it is. */
    static String path(String vendor, String control) {
        return path(vendor) + "/controls/" + Page.encoded(control);
    }

    private static void list(Visit visit) {
        Reviewed reviewed = Reviewed.of(visit);
        Map<String, Object> parameters = parameters(visit, reviewed);
        parameters.put("first", reviewed.assessment() == null ? List.of() : ReadFirst.of(reviewed.assessment()));
        parameters.put(
                "findings",
                reviewed.assessment() == null
                        ? List.of()
                        : reviewed.assessment().findings().stream()
                                .filter(f -> f.service() == null)
                                .toList());
        visit.show("review/list", title(parameters, visit, "tab.review"), parameters);
    }

    private static void control(Visit visit) {
        Reviewed reviewed = Reviewed.of(visit);
        List<Finding> findings = reviewed.findings(visit.path("control"));
        if (findings.isEmpty()) {
            throw Refusal.notFound();
        }
        Map<String, Object> parameters = parameters(visit, reviewed);
        parameters.put("findings", findings);
        parameters.put("facts", FactCard.of(findings, reviewed));
        parameters.put("unused", unused(findings, reviewed));
        parameters.put("decided", reviewed.decisionsOn(visit.path("control")));
        parameters.put(
                "documents",
                reviewed.assessment().files().documents().stream()
                        .map(Document::id)
                        .toList());
        ReviewWords words = (ReviewWords) parameters.get("words");
        visit.show("review/control", words.title(findings.get(0)), parameters);
    }

    /** Passages on the subject that were read as no statement, each once. */
    private static List<Evidence> unused(List<Finding> findings, Reviewed reviewed) {
        Unused unused = Unused.of(reviewed.assessment().extraction());
        return findings.stream()
                .flatMap(f -> Strength.of(f, unused).unused().stream())
                .distinct()
                .limit(20)
                .toList();
    }

    private static void log(Visit visit) {
        Reviewed reviewed = Reviewed.of(visit);
        Map<String, Object> parameters = parameters(visit, reviewed);
        List<Version> log = Decisions.log(visit).log(reviewed.vendor());
        parameters.put("log", log);
        visit.show("review/log", title(parameters, visit, "review.log-tab"), parameters);
    }

    private static Map<String, Object> parameters(Visit visit, Reviewed reviewed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tabs", VendorTabs.of(visit, reviewed.vendor(), "review"));
        parameters.put("view", new ReviewView(reviewed, visit));
        parameters.put("words", new ReviewWords(visit.texts(), reviewed, reviewed.zone()));
        return parameters;
    }

    private static String title(Map<String, Object> parameters, Visit visit, String key) {
        return ((VendorTabs) parameters.get("tabs")).name() + " – "
                + visit.texts().get(key);
    }
}
