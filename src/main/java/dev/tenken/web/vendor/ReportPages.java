package dev.tenken.web.vendor;

import dev.tenken.access.Permission;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Stored;
import dev.tenken.history.compare.Comparison;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.html.HtmlReport;
import dev.tenken.report.html.diff.DiffHtml;
import dev.tenken.report.json.SavedForm;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.VendorTabs;
import dev.tenken.web.Visit;
import dev.tenken.web.WholePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reports of stored assessments, as they would be written: matrix, findings and the viewer of sources; and what changed between two. */
public final class ReportPages {
    private ReportPages() {}

    public static List<Route> routes() {
        return List.of(
                Route.get("/vendors/{vendor}/assessments/{assessment}/report", Permission.READ, ReportPages::report),
                Route.get("/vendors/{vendor}/diff", Permission.READ, ReportPages::diff));
    }

    private static void report(Visit visit) throws IOException {
        String vendor = visit.path("vendor");
        Stored stored = visit.assessment(visit.path("assessment"));
        Assessment assessment = visit.facades().archive().restored(stored);
        FileContent page = HtmlReport.pages(assessment, visit.language(), Arrangement.OF_CATALOG)
                .values()
                .iterator()
                .next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        page.writeTo(bytes);
        WholePage.send(visit, bytes.toString(StandardCharsets.UTF_8), VendorTabs.path(vendor));
    }

    private static void diff(Visit visit) {
        String vendor = visit.path("vendor");
        Stored before = visit.assessment(visit.query("before"));
        Stored after = visit.assessment(visit.query("after"));
        if (before.number() == after.number()) {
            throw new Refusal(422, "timeline.same-one");
        }
        Archive archive = visit.facades().archive();
        boolean inOrder = before.number() < after.number();
        Comparison comparison = Comparison.of(
                SavedForm.of(archive.restored(inOrder ? before : after), visit.language()),
                SavedForm.of(archive.restored(inOrder ? after : before), visit.language()));
        WholePage.send(visit, DiffHtml.write(comparison, visit.language()), VendorTabs.path(vendor) + "/timeline");
    }
}
