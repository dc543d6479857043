package dev.tenken.web;

import dev.tenken.access.Access;
import dev.tenken.access.oidc.OidcLogin;
import dev.tenken.web.access.AccessPages;
import dev.tenken.web.api.ApiPages;
import dev.tenken.web.log.AuditPages;
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
import dev.tenken.web.watch.WatchPages;
import java.util.ArrayList;
import java.util.List;

/** Every room of the server. */
public final class Pages {
    private Pages() {}

    /** The ways into all rooms, where nobody logs in elsewhere. */
    public static List<Route> routes(Access access, ServerSettings settings) {
        return routes(access, settings, null);
    }

    /** The ways into all rooms. @param elsewhere another place where one may log in too, or null */
    public static List<Route> routes(Access access, ServerSettings settings, OidcLogin elsewhere) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(AccessPages.routes(access, settings, elsewhere));
        routes.addAll(PortfolioPages.routes());
        routes.addAll(ConcentrationPages.routes());
        routes.addAll(SchedulePages.routes());
        routes.addAll(EventPages.routes());
        routes.addAll(new AuditPages().routes());
        routes.addAll(WatchPages.routes());
        routes.addAll(VendorPages.routes());
        routes.addAll(VendorForms.routes());
        routes.addAll(ReportPages.routes());
        routes.addAll(PaperPages.routes());
        routes.addAll(ReviewPages.routes());
        routes.addAll(new SigningPages(access).routes());
        routes.addAll(ApiPages.routes());
        return routes;
    }
}
