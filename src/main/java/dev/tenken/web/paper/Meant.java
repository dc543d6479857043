package dev.tenken.web.paper;

import dev.tenken.job.Job;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.web.Page;
import dev.tenken.web.Refusal;
import dev.tenken.web.VendorTabs;
import dev.tenken.web.Visit;
import dev.tenken.web.When;
import java.util.HashMap;
import java.util.Map;

/** What the parts of an address mean. */
final class Meant {
    private Meant() {}

    static Job job(Visit visit) {
        return visit.facades().jobs().find(visit.path("job")).orElseThrow(Refusal::notFound);
    }

    /** What every page on a vendor shows. @param room the tab that leads to it; "" for none of its own */
    static Map<String, Object> frame(Visit visit, RegisteredVendor vendor, String room) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("vendor", vendor);
        parameters.put("tabs", VendorTabs.of(visit, vendor.id(), room));
        parameters.put("when", When.of(visit));
        return parameters;
    }

    static String way(String vendor, String room) {
        return "/vendors/" + Page.encoded(vendor) + "/" + room;
    }

    static String way(Job job) {
        return "/jobs/" + job.id();
    }
}
