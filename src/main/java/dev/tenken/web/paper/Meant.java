package dev.tenken.web.paper;

import dev.tenken.history.archive.Stored;
import dev.tenken.job.Job;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.web.Page;
import dev.tenken.web.Refusal;
import dev.tenken.web.Visit;

/** What the parts of an address mean. */
final class Meant {
    private Meant() {}

    static RegisteredVendor vendor(Visit visit) {
        return visit.facades()
                .register(visit.visitor().id())
                .find(visit.path("vendor"))
                .orElseThrow(Refusal::notFound);
    }

    static Job job(Visit visit) {
        return visit.facades().jobs().find(visit.path("job")).orElseThrow(Refusal::notFound);
    }

    /** A stored assessment of the vendor, by its whole id. */
    static Stored assessment(Visit visit, String vendor, String id) {
        return visit.facades().archive().of(vendor).stream()
                .filter(stored -> stored.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    static String way(String vendor, String room) {
        return "/vendors/" + Page.encoded(vendor) + "/" + room;
    }

    static String way(Job job) {
        return "/jobs/" + job.id();
    }
}
