package dev.tenken.web.review;

import dev.tenken.access.Access;
import dev.tenken.access.Permission;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Particulars;
import dev.tenken.history.archive.Signing;
import dev.tenken.history.archive.Signing.Words;
import dev.tenken.history.archive.State;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.InputException;
import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.VendorTabs;
import dev.tenken.web.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a draft to an assessment that stands: each step by somebody with a name, and no step twice. */
public final class SigningPages {
    private static final int ON_A_PAGE = 20;
    private static final int CONFLICT = 409;
    private static final int NOT_ALLOWED = 403;

    private final Access access;

    public SigningPages(Access access) {
        this.access = access;
    }

    public List<Route> routes() {
        String one = "/vendors/{vendor}/signing/{assessment}/";
        return List.of(
                Route.get("/vendors/{vendor}/signing", Permission.READ, this::list),
                Route.post(one + "submit", Permission.ASSESS, visit -> step(visit, State.DRAFT, "told.submitted")),
                Route.post(one + "return", Permission.SIGN, visit -> step(visit, State.IN_REVIEW, "told.returned")),
                Route.post(one + "sign", Permission.SIGN, visit -> step(visit, State.IN_REVIEW, "told.signed")),
                Route.post(one + "lock", Permission.SIGN, visit -> step(visit, State.SIGNED, "told.locked")));
    }

    private void list(Visit visit) {
        Reviewed reviewed = Reviewed.outline(visit);
        Archive archive = visit.facades().archive();
        List<Stored> all = new ArrayList<>(archive.of(reviewed.vendor()));
        Collections.reverse(all);
        int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(pages, number(visit.query("page")));
        Workers workers = new Workers(visit.facades(), access, reviewed.vendor());
        List<SigningRow> rows = all.stream()
                .skip((long) (page - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(stored -> row(visit, stored, workers))
                .toList();
        VendorTabs tabs = VendorTabs.of(visit, reviewed.vendor(), "signing");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tabs", tabs);
        parameters.put("view", new ReviewView(reviewed, visit));
        parameters.put("words", new ReviewWords(visit.texts(), reviewed, reviewed.zone()));
        parameters.put("rows", rows);
        parameters.put("number", page);
        parameters.put("pages", pages);
        visit.show("review/signing", tabs.name() + " – " + visit.texts().get("tab.signing"), parameters);
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }

    private SigningRow row(Visit visit, Stored stored, Workers workers) {
        Particulars particulars = visit.facades().archive().particulars(stored);
        Set<String> names = workers.on(stored, particulars);
        boolean alone = access.signing().refuses(visit.visitor().id(), names);
        return new SigningRow(stored, particulars, names, alone);
    }

    /** @param from what it must be now */
    private void step(Visit visit, State from, String told) {
        Stored stored = visit.assessment(visit.path("assessment"));
        refuseChanged(visit, stored, from);
        Workers workers = new Workers(visit.facades(), access, stored.vendor());
        if (told.equals("told.signed") && row(visit, stored, workers).alone()) {
            throw new Refusal(NOT_ALLOWED, "refused.alone");
        }
        try {
            take(visit, stored, told);
        } catch (InputException e) {
            // Somebody may have been quicker between our look and our step.
            refuseChanged(visit, visit.assessment(visit.path("assessment")), from);
            throw e;
        }
        visit.goTo(VendorTabs.path(stored.vendor()) + "/signing", told);
    }

    private static void take(Visit visit, Stored stored, String told) {
        Signing signing = visit.facades().archive().signing();
        String actor = visit.visitor().id();
        Words words = Words.of(visit.visitor().name(), given(visit, "note"));
        switch (told) {
            case "told.submitted" -> signing.submit(stored, words, actor);
            case "told.returned" -> signing.sendBack(stored, words, actor);
            case "told.locked" -> signing.lock(stored, words, actor);
            default ->
                signing.sign(
                        stored,
                        new Words(
                                visit.visitor().name(),
                                given(visit, "decision"),
                                given(visit, "risk"),
                                given(visit, "note")),
                        actor);
        }
    }

    private static String given(Visit visit, String field) {
        String text = visit.field(field).replace("\r\n", "\n");
        return text.isEmpty() ? null : text;
    }

    private static void refuseChanged(Visit visit, Stored stored, State from) {
        if (stored.state() != from) {
            String is = visit.texts().word("signing", stored.state());
            throw new Refusal(CONFLICT, "refused.state", is);
        }
    }
}
