package dev.tenken.web;

import dev.tenken.access.Access;
import dev.tenken.web.access.LogInPages;
import dev.tenken.web.access.SessionCookie;
import dev.tenken.web.log.EventPages;
import dev.tenken.web.paper.PaperPages;
import dev.tenken.web.portfolio.ConcentrationPages;
import dev.tenken.web.portfolio.PortfolioPages;
import dev.tenken.web.review.ReviewPages;
import dev.tenken.web.review.SigningPages;
import dev.tenken.web.schedule.SchedulePages;
import dev.tenken.web.vendor.ReportPages;
import dev.tenken.web.vendor.VendorForms;
import dev.tenken.web.vendor.VendorPages;
import java.util.ArrayList;
import java.util.List;

/** Every room of the server. */
public final class Pages {
    private Pages() {}

    /** The ways into all rooms. */
    public static List<Route> routes(Access access, ServerSettings settings) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new LogInPages(access, new SessionCookie(settings)).routes());
        routes.addAll(PortfolioPages.routes());
        routes.addAll(ConcentrationPages.routes());
        routes.addAll(SchedulePages.routes());
        routes.addAll(EventPages.routes());
        routes.addAll(VendorPages.routes());
        routes.addAll(VendorForms.routes());
        routes.addAll(ReportPages.routes());
        routes.addAll(PaperPages.routes());
        routes.addAll(ReviewPages.routes());
        routes.addAll(new SigningPages(access).routes());
        return routes;
    }
}
