package dev.tenken.web.paper;

import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.job.intake.Intake;
import dev.tenken.job.intake.PaperType;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.web.Download;
import dev.tenken.web.Refusal;
import dev.tenken.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The papers of a vendor: which there are, bringing others, striking one. */
final class DocumentPages {
    private DocumentPages() {}

    static void list(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        Map<String, Object> parameters = Meant.frame(visit, vendor, "documents");
        parameters.put("rows", rows(visit, vendor));
        parameters.put("endings", PaperType.endings(PaperType.Use.PAPER));
        parameters.put("most", Intake.MOST_FILES);
        visit.show(
                "paper/documents",
                visit.texts().get("documents.title", vendor.name().in(visit.language())),
                parameters);
    }

    private static List<DocumentRow> rows(Visit visit, RegisteredVendor vendor) {
        return DocumentRow.of(
                vendor,
                visit.facades().register(visit.visitor().id()).documents(vendor.id()),
                visit.facades().jobs().editions(vendor.id()),
                visit.facades().archive().papers(vendor.id()));
    }

    static void bring(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        Map<String, Object> needs = new LinkedHashMap<>();
        needs.put("confidential", visit.field("confidential").equals("yes"));
        needs.put("target", visit.facades().papers().resolve(vendor.id()).toString());
        Job job = Brought.ask(visit, JobKind.READ, vendor.id(), needs);
        visit.goTo(Meant.way(job));
    }

    static void strike(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        String key = visit.field("document");
        RegisteredDocument document = visit.facades().register(visit.visitor().id()).documents(vendor.id()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        new Struck(visit.facades()).strike(vendor, document, visit.visitor().id());
        visit.goTo(Meant.way(vendor.id(), "documents"), "told.struck");
    }

    /** An edition, byte by byte, of this vendor alone. */
    static void file(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        String digest = visit.path("digest");
        String name = rows(visit, vendor).stream()
                .filter(row -> row.editions().stream().anyMatch(e -> e.digest().equals(digest) && e.isKept()))
                .map(DocumentRow::key)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        byte[] bytes = visit.facades().archive().original(digest).orElseThrow(Refusal::notFound);
        Download.send(visit, name, bytes);
    }
}
