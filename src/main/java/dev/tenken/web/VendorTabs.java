package dev.tenken.web;

import dev.tenken.model.Language;
import dev.tenken.register.RegisteredVendor;
import java.util.List;

/**
 * The head of every page on one vendor: its name, and the ways to the other pages on it.
 *
 * @param id of the vendor
 * @param name in the reader's language
 * @param tabs in their order
 */
public record VendorTabs(String id, String name, List<Tab> tabs) {
    private static final List<String> ROOMS =
            List.of("", "review", "signing", "documents", "answers", "questions", "timeline", "jobs");

    /** @param here true on the page that it leads to */
    public record Tab(String path, String text, boolean here) {}

    /**
     * @param vendor id from the address
     * @param room the page's name in its address; "" for the first
     * @throws Refusal when there is no such vendor
     */
    public static VendorTabs of(Visit visit, String vendor, String room) {
        RegisteredVendor known =
                visit.facades().register(visit.visitor().id()).find(vendor).orElseThrow(Refusal::notFound);
        Language language = visit.language();
        String base = path(vendor);
        List<Tab> tabs = ROOMS.stream()
                .map(name -> new Tab(
                        name.isEmpty() ? base : base + "/" + name,
                        visit.texts().get("tab." + (name.isEmpty() ? "overview" : name)),
                        name.equals(room)))
                .toList();
        return new VendorTabs(vendor, known.name().in(language), tabs);
    }

    /** The address of a vendor's first page. */
    public static String path(String vendor) {
        return "/vendors/" + Page.encoded(vendor);
    }
}
