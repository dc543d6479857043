package dev.tenken.web.vendor;

import dev.tenken.access.Permission;
import dev.tenken.history.archive.Stored;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.web.Route;
import dev.tenken.web.VendorTabs;
import dev.tenken.web.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a vendor, and how it stands. */
public final class VendorPages {
    private VendorPages() {}

    public static List<Route> routes() {
        return List.of(
                Route.get("/vendors/{vendor}", Permission.READ, VendorPages::overview),
                Route.get("/vendors/{vendor}/timeline", Permission.READ, VendorPages::timeline));
    }

    private static void overview(Visit visit) {
        String id = visit.path("vendor");
        VendorTabs tabs = VendorTabs.of(visit, id, "");
        Register register = visit.facades().register(visit.visitor().id());
        RegisteredVendor vendor = register.vendor(id);
        Optional<Stored> newest = visit.facades().archive().latest(id);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tabs", tabs);
        parameters.put("card", VendorCard.of(vendor, register, visit));
        parameters.put(
                "standing", newest.map(stored -> Standing.of(stored, visit)).orElse(null));
        visit.show("vendor/overview", tabs.name(), parameters);
    }

    private static void timeline(Visit visit) {
        String id = visit.path("vendor");
        VendorTabs tabs = VendorTabs.of(visit, id, "timeline");
        visit.show(
                "vendor/timeline",
                tabs.name() + " – " + visit.texts().get("tab.timeline"),
                Map.of("tabs", tabs, "steps", Timeline.of(id, visit)));
    }
}
