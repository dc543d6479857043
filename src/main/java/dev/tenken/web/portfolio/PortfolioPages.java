package dev.tenken.web.portfolio;

import dev.tenken.access.Permission;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.util.List;
import java.util.Map;

/** The list of vendors. */
public final class PortfolioPages {
    private PortfolioPages() {}

    public static List<Route> routes() {
        return List.of(Route.get("/", Permission.READ, PortfolioPages::list));
    }

    private static void list(Visit visit) {
        VendorFilter filter = VendorFilter.of(visit::query);
        visit.show(
                "portfolio/list",
                visit.texts().get("portfolio.title"),
                Map.of("list", VendorList.of(filter, visit.facades())));
    }
}
