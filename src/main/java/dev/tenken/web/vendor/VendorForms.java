package dev.tenken.web.vendor;

import dev.tenken.access.Permission;
import dev.tenken.model.InputException;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.VendorForm;
import dev.tenken.web.Route;
import dev.tenken.web.VendorTabs;
import dev.tenken.web.Visit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms for a new vendor, and for what the register knows of one. */
public final class VendorForms {
    private static final int WRONG = 422;
    private static final int CONFLICT = 409;
    private static final List<String> FIELDS = List.of(
            VendorForm.NAME_EN,
            VendorForm.NAME_JA,
            VendorForm.SERVICES,
            VendorForm.OWNER,
            VendorForm.TIER,
            VendorForm.TIER_REASON,
            VendorForm.DATA,
            VendorForm.STATUS,
            VendorForm.CONTRACT_END,
            VendorForm.CONTACT,
            VendorForm.CADENCE);

    private VendorForms() {}

    public static List<Route> routes() {
        return List.of(
                Route.get(
                        "/new-vendor", Permission.ASSESS, visit -> show(visit, null, new LinkedHashMap<>(), "", null)),
                Route.post("/new-vendor", Permission.ASSESS, VendorForms::add),
                Route.get("/vendors/{vendor}/edit", Permission.ASSESS, VendorForms::edit),
                Route.post("/vendors/{vendor}/edit", Permission.ASSESS, VendorForms::change));
    }

    private static void show(Visit visit, VendorTabs tabs, Map<String, String> texts, String version, String problem) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tabs", tabs);
        parameters.put("texts", texts);
        parameters.put("version", version);
        parameters.put("problem", problem);
        String title = tabs == null ? visit.texts().get("form.add") : tabs.name();
        visit.show("vendor/form", title, parameters);
    }

    private static void add(Visit visit) {
        String id = visit.field(VendorForm.VENDOR);
        Map<String, String> texts = sent(visit);
        texts.put(VendorForm.VENDOR, id);
        try {
            NewVendor.add(visit, texts);
        } catch (InputException e) {
            visit.http().status(WRONG);
            show(visit, null, texts, "", visit.texts().said(e.getMessage()));
            return;
        }
        visit.goTo(VendorTabs.path(id) + "/documents", "told.vendor-added");
    }

    private static void edit(Visit visit) {
        VendorTabs tabs = VendorTabs.of(visit, visit.path("vendor"), "");
        RegisteredVendor vendor = register(visit).vendor(tabs.id());
        show(visit, tabs, VendorForm.texts(vendor), Register.version(vendor), null);
    }

    private static void change(Visit visit) {
        VendorTabs tabs = VendorTabs.of(visit, visit.path("vendor"), "");
        Map<String, String> texts = sent(visit);
        texts.put(VendorForm.VENDOR, tabs.id());
        try {
            if (!register(visit).change(Entry.at(visit.texts().get("form.place"), texts), visit.field("version"))) {
                changedMeanwhile(visit, tabs, texts);
                return;
            }
        } catch (InputException e) {
            visit.http().status(WRONG);
            show(visit, tabs, texts, visit.field("version"), visit.texts().said(e.getMessage()));
            return;
        }
        visit.goTo(VendorTabs.path(tabs.id()), "told.saved");
    }

    /** What he wrote stands in the form as before; what the other one wrote stands above it, and the next time he knows of that. */
    private static void changedMeanwhile(Visit visit, VendorTabs tabs, Map<String, String> texts) {
        RegisteredVendor now = register(visit).vendor(tabs.id());
        StringBuilder lines = new StringBuilder(visit.texts().get("form.theirs"));
        VendorForm.texts(now).forEach((key, text) -> {
            if (FIELDS.contains(key) && !text.equals(texts.get(key).replace("\r\n", "\n"))) {
                lines.append('\n')
                        .append(visit.texts()
                                .get(
                                        "form.is-now",
                                        visit.texts().get("field." + key),
                                        text.isEmpty() ? "—" : text.replace("\n", " / ")));
            }
        });
        visit.http().status(CONFLICT);
        show(visit, tabs, texts, Register.version(now), lines.toString());
    }

    private static Map<String, String> sent(Visit visit) {
        Map<String, String> texts = new LinkedHashMap<>();
        FIELDS.forEach(key -> texts.put(key, visit.field(key)));
        return texts;
    }

    private static Register register(Visit visit) {
        return visit.facades().register(visit.visitor().id());
    }
}
