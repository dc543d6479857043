package dev.tenken.web.review;

import dev.tenken.disposition.Changed;
import dev.tenken.disposition.DispositionForm;
import dev.tenken.disposition.DispositionLog;
import dev.tenken.disposition.DispositionText;
import dev.tenken.disposition.Version;
import dev.tenken.disposition.Version.Seen;
import dev.tenken.model.InputException;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.document.Document;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.web.Facades;
import dev.tenken.web.Refusal;
import dev.tenken.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Takes the forms of the review in. */
final class Decisions {
    private static final int CONFLICT = 409;
    private static final int UNCLEAR = 422;

    private Decisions() {}

    static DispositionLog log(Visit visit) {
        return log(visit.facades());
    }

    static DispositionLog log(Facades facades) {
        return new DispositionLog(facades.database(), facades.events(), facades.clock());
    }

    /** Says something of a fact or a finding. */
    static void say(Visit visit) {
        Reviewed reviewed = Reviewed.of(visit);
        Map<String, Object> said = begun(visit, reviewed);
        said.put("kind", visit.field("kind"));
        Seen seen = visit.field("fact").isEmpty() ? finding(visit, reviewed, said) : fact(visit, reviewed, said);
        DispositionText text = DispositionForm.text(said);
        told(() -> log(visit).say(text, seen, visit.visitor().id()));
        visit.goTo(back(visit, reviewed), "told.decided");
    }

    private static Map<String, Object> begun(Visit visit, Reviewed reviewed) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("vendor", reviewed.vendor());
        said.put("author", visit.visitor().name());
        said.put("date", reviewed.today().toString());
        said.put("reason", given(visit, "reason"));
        said.put("expires", given(visit, "expires"));
        return said;
    }

    private static String given(Visit visit, String field) {
        String text = visit.field(field).replace("\r\n", "\n");
        return text.isEmpty() ? null : text;
    }

    /** What somebody looked at must still be there, word by word. */
    private static Seen fact(Visit visit, Reviewed reviewed, Map<String, Object> said) {
        VendorFact fact = reviewed.fact(visit.field("fact"), visit.field("words"))
                .orElseThrow(() -> new Refusal(CONFLICT, "refused.fact-gone"));
        said.put("fact", fact.getId());
        said.put("quote", fact.getEvidence().get(0).quote());
        Correction correction = Correction.of(fact, visit.http()::formParam);
        boolean corrects = Attributes.word(Kind.CORRECTED_FACT).equals(visit.field("kind"));
        if (!corrects && !correction.isEmpty()) {
            // The key for a new line sends a form by its first button: what was corrected is not to be lost so.
            throw new Refusal(UNCLEAR, "refused.values-changed");
        }
        if (corrects) {
            said.put("corrected", correction.values());
            said.put("polarity", correction.polarity());
        }
        return seen(reviewed, fact.getDocument());
    }

    private static Seen finding(Visit visit, Reviewed reviewed, Map<String, Object> said) {
        String service = given(visit, "service");
        Finding finding = reviewed.findings(visit.field("control")).stream()
                .filter(f -> Objects.equals(f.service(), service))
                .findFirst()
                .orElseThrow(() -> new Refusal(CONFLICT, "refused.finding-gone"));
        if (!Attributes.word(finding.verdict()).equals(visit.field("verdict"))) {
            throw new Refusal(CONFLICT, "refused.finding-gone");
        }
        said.put("control", finding.control().number());
        said.put("criterion", given(visit, "criterion"));
        said.put("service", service);
        said.put("verdict", Attributes.word(finding.verdict()));
        if (Attributes.word(Kind.COMPENSATING_EVIDENCE).equals(visit.field("kind"))) {
            said.put("evidence", List.of(evidence(visit, reviewed)));
        }
        return seen(reviewed, null);
    }

    /** Words of one of the vendor's documents; they are looked up at once, so that nobody waits for a refusal. */
    private static Map<String, String> evidence(Visit visit, Reviewed reviewed) {
        String quote = visit.field("evidence-quote").replace("\r\n", "\n");
        String document = visit.field("evidence-document");
        boolean there = reviewed.assessment().files().documents().stream()
                .filter(d -> d.id().equals(document))
                .map(Document::text)
                .anyMatch(t -> !quote.isEmpty() && t.contains(quote));
        if (!there) {
            throw new InputException("the words of the evidence stand nowhere in " + document
                    + "; wanted its own words, character for character");
        }
        return Map.of("document", document, "quote", quote);
    }

    private static Seen seen(Reviewed reviewed, String document) {
        String digest = document == null
                ? null
                : reviewed.assessment().files().documents().stream()
                        .filter(d -> d.id().equals(document))
                        .map(Document::sha256)
                        .findFirst()
                        .orElse(null);
        return new Seen(reviewed.stored().id(), document, digest);
    }

    /** Changes reason and last day; who changes it answers for it from now on. */
    static void change(Visit visit) {
        Reviewed reviewed = Reviewed.of(visit);
        Version version = version(visit, reviewed);
        Disposition before = version.disposition();
        Map<String, Object> said = DispositionForm.tree(before);
        said.remove("expires");
        begun(visit, reviewed).forEach((key, value) -> {
            if (value != null) {
                said.put(key, value);
            }
        });
        said.put("reason", given(visit, "reason"));
        DispositionText text = DispositionForm.text(said);
        told(() -> log(visit)
                .change(
                        version,
                        text,
                        given(visit, "why"),
                        version.seen(),
                        visit.visitor().id()));
        visit.goTo(back(visit, reviewed), "told.changed-decision");
    }

    static void withdraw(Visit visit) {
        Reviewed reviewed = Reviewed.of(visit);
        Version version = version(visit, reviewed);
        told(() -> log(visit)
                .withdraw(version, given(visit, "why"), visit.visitor().id()));
        visit.goTo(back(visit, reviewed), "told.withdrawn");
    }

    /** The version that the visitor looked at: if it is not the newest any more, the log refuses. */
    private static Version version(Visit visit, Reviewed reviewed) {
        String id = visit.path("id");
        return log(visit).log(reviewed.vendor()).stream()
                .filter(v -> v.id().equals(id))
                .filter(v -> String.valueOf(v.number()).equals(visit.field("version")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static void told(Supplier<Version> change) {
        try {
            change.get();
        } catch (Changed e) {
            throw new Refusal(
                    CONFLICT,
                    switch (e.way()) {
                        case DECIDED -> "refused.decided";
                        case CHANGED -> "refused.decision-changed";
                        case WITHDRAWN -> "refused.decision-withdrawn";
                    },
                    e.who());
        }
    }

    private static String back(Visit visit, Reviewed reviewed) {
        String control = visit.field("back");
        return control.isEmpty() || reviewed.findings(control).isEmpty()
                ? ReviewPages.path(reviewed.vendor())
                : ReviewPages.path(reviewed.vendor(), control);
    }
}
