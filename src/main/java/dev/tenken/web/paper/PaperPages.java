package dev.tenken.web.paper;

import static dev.tenken.access.Permission.ASSESS;
import static dev.tenken.access.Permission.READ;

import dev.tenken.web.Route;
import java.util.List;

/** The ways into this room. */
public final class PaperPages {
    private PaperPages() {}

    public static List<Route> routes() {
        return List.of(
                Route.get("/vendors/{vendor}/documents", READ, DocumentPages::list),
                Route.post("/vendors/{vendor}/documents", ASSESS, DocumentPages::bring),
                Route.post("/vendors/{vendor}/documents/strike", ASSESS, DocumentPages::strike),
                Route.get("/vendors/{vendor}/documents/files/{digest}", READ, DocumentPages::file),
                Route.post("/vendors/{vendor}/assess", ASSESS, JobPages::assess),
                Route.get("/vendors/{vendor}/jobs", READ, JobPages::ofVendor),
                Route.get("/jobs/{job}", READ, JobPages::one),
                Route.get("/jobs/{job}/files/{place}", READ, JobPages::file),
                Route.get("/vendors/{vendor}/answers", READ, AnswerPages::show),
                Route.post("/vendors/{vendor}/answers", ASSESS, AnswerPages::bring),
                Route.get("/vendors/{vendor}/questions", READ, LetterPages::show),
                Route.post("/vendors/{vendor}/questions", ASSESS, LetterPages::make),
                Route.get("/vendors/{vendor}/assessments/{assessment}/exports", READ, ExportPages::show),
                Route.post("/vendors/{vendor}/assessments/{assessment}/exports", READ, ExportPages::make));
    }
}
