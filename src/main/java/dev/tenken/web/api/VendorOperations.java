package dev.tenken.web.api;

import dev.tenken.data.Data;
import dev.tenken.history.archive.Counts;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.InputException;
import dev.tenken.register.DueState;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Tier;
import dev.tenken.register.VendorStatus;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.VendorForm;
import dev.tenken.web.Page;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import dev.tenken.web.api.Operation.Answer;
import dev.tenken.web.api.Operation.Body;
import dev.tenken.web.portfolio.VendorFilter;
import dev.tenken.web.portfolio.VendorList;
import dev.tenken.web.portfolio.VendorRow;
import dev.tenken.web.vendor.NewVendor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Vendors of the register. */
final class VendorOperations {
    private static final String ONE = "/api/v1/vendors/{vendor}";

    private VendorOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.get(
                        "/api/v1/vendors",
                        VendorOperations::list,
                        "listVendors",
                        "Vendors with how they stand, a page of 50 at a time",
                        List.of(
                                Parameter.query("page", "from 1; the header Link leads to the next"),
                                Parameter.query("q", "part of a name, id or owner"),
                                Parameter.query("owner", "exactly"),
                                Parameter.choice("tier", words(Tier.values())),
                                Parameter.choice("status", words(VendorStatus.values())),
                                Parameter.choice("state", words(DueState.values())),
                                Parameter.choice("found", words(VendorFilter.Outcome.values())),
                                Parameter.choice("sort", words(VendorFilter.Sort.values()))),
                        Answer.json(200, "Vendors", "A page of vendors")),
                Operation.change(
                        Route.Method.POST,
                        "/api/v1/vendors",
                        Idempotency.of(VendorOperations::add),
                        "addVendor",
                        "Adds a vendor",
                        List.of(Idempotency.PARAMETER),
                        Body.json("Vendor"),
                        Answer.json(201, "Vendor", "The vendor as it is now")),
                Operation.get(
                        ONE,
                        VendorOperations::one,
                        "getVendor",
                        "What the register knows of a vendor",
                        List.of(),
                        Answer.json(200, "Vendor", "The vendor; its ETag is what a change names")),
                Operation.change(
                        Route.Method.PATCH,
                        ONE,
                        VendorOperations::change,
                        "changeVendor",
                        "Changes what the body speaks of; an empty text takes back",
                        List.of(Parameter.header("If-Match", true, "the ETag of the vendor that is meant")),
                        Body.json("Vendor"),
                        Answer.json(200, "Vendor", "The vendor as it is now")),
                Operation.get(
                        ONE + "/documents",
                        VendorOperations::documents,
                        "listDocuments",
                        "The papers that a vendor is judged by",
                        List.of(),
                        Answer.json(200, "Documents", "Papers, sorted by path or address")));
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(VendorFilter::word).toList();
    }

    private static void list(Visit visit) {
        VendorFilter filter = VendorFilter.of(visit::query);
        VendorList list = VendorList.of(filter, visit.facades());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("total", list.found());
        tree.put("page", filter.page());
        tree.put("pages", list.pages());
        tree.put("vendors", list.rows().stream().map(VendorOperations::row).toList());
        if (filter.page() < list.pages()) {
            String next = filter.at(filter.page() + 1).substring(1);
            visit.http().header("Link", "</api/v1/vendors" + next + ">; rel=\"next\"");
        }
        Json.send(visit, tree);
    }

    private static Map<String, Object> row(VendorRow row) {
        Map<String, Object> tree = new LinkedHashMap<>(VendorForm.texts(row.vendor()));
        tree.put("state", VendorFilter.word(row.state()));
        tree.put("next-due", row.next() == null ? null : row.next().toString());
        tree.put("newest", row.newest() == null ? null : stored(row.newest()));
        tree.put("better", row.glance().better());
        tree.put("worse", row.glance().worse());
        tree.put("read-first", row.glance().first());
        return tree;
    }

    /** An assessment as lists have it. */
    static Map<String, Object> stored(Stored stored) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", stored.id());
        tree.put("vendor", stored.vendor());
        tree.put("as-of", stored.asOf().toString());
        tree.put("made", stored.made().toString());
        tree.put("state", stored.state().word());
        tree.put("unreadable-documents", stored.failures());
        Counts counts = stored.counts();
        Map<String, Object> verdicts = new LinkedHashMap<>();
        verdicts.put("satisfied", counts.satisfied());
        verdicts.put("partial", counts.partial());
        verdicts.put("gap", counts.gap());
        verdicts.put("not-disclosed", counts.notDisclosed());
        verdicts.put("not-applicable", counts.notApplicable());
        tree.put("verdicts", verdicts);
        return tree;
    }

    private static void add(Visit visit) {
        Map<String, String> texts = Json.texts(visit);
        NewVendor.add(visit, texts);
        visit.http().status(201).header("Location", "/api/v1/vendors/" + Page.encoded(texts.get(VendorForm.VENDOR)));
        send(visit, texts.get(VendorForm.VENDOR));
    }

    private static void one(Visit visit) {
        send(visit, visit.vendor().id());
    }

    private static void send(Visit visit, String id) {
        Register register = register(visit);
        RegisteredVendor vendor = register.vendor(id);
        Map<String, Object> tree = new LinkedHashMap<>(VendorForm.texts(vendor));
        tree.put("state", VendorFilter.word(register.rhythm().state(vendor, register.today())));
        Optional<Stored> newest = visit.facades().archive().latest(id);
        tree.put("newest", newest.map(VendorOperations::stored).orElse(null));
        Json.sendTagged(
                visit,
                Data.writeJson(tree),
                Register.version(vendor) + newest.map(Stored::id).orElse(""));
    }

    private static void change(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        String match = visit.http().header("If-Match");
        if (match == null) {
            throw new Refusal(428, "api.if-match");
        }
        Map<String, String> texts = Json.texts(visit);
        if (texts.containsKey(VendorForm.FOLDER)) {
            throw new InputException("body, folder: where papers lie is not set here");
        }
        texts.put(VendorForm.VENDOR, vendor.id());
        String version = match.replace("\"", "");
        String seen = version.substring(0, Math.min(Register.version(vendor).length(), version.length()));
        if (!register(visit).change(Entry.at("body", texts), seen)) {
            throw new Refusal(412, "form.changed-meanwhile");
        }
        send(visit, vendor.id());
    }

    private static void documents(Visit visit) {
        Json.send(
                visit,
                Map.of(
                        "documents",
                        register(visit).documents(visit.vendor().id()).stream()
                                .map(DocumentForm::texts)
                                .toList()));
    }

    private static Register register(Visit visit) {
        return visit.facades().register(visit.visitor().id());
    }
}
