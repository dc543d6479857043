package dev.tenken.web.paper;

import dev.tenken.job.Job;
import dev.tenken.job.JobKind;
import dev.tenken.job.intake.Intake;
import dev.tenken.job.intake.PaperType;
import dev.tenken.model.InputException;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.web.Download;
import dev.tenken.web.Refusal;
import dev.tenken.web.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The papers of a vendor: which there are, bringing others, striking one. */
final class DocumentPages {
    /** Begins with a dot, so that readers leave it out. */
    private static final String STRUCK = ".struck";

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

    /** The file leaves the folder first: a paper that nobody waits for, but that is still judged by, would be the worse end. */
    static void strike(Visit visit) {
        RegisteredVendor vendor = visit.vendor();
        String key = visit.field("document");
        RegisteredDocument document = visit.facades().register(visit.visitor().id()).documents(vendor.id()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (document.path() != null && vendor.folder() != null) {
            moveAside(visit, vendor.folder(), document.path());
        }
        visit.facades().register(visit.visitor().id()).strike(vendor.id(), key);
        if (document.path() != null) {
            visit.facades()
                    .jobs()
                    .struck(vendor.id(), document.path(), visit.visitor().id());
        }
        visit.goTo(Meant.way(vendor.id(), "documents"), "told.struck");
    }

    private static void moveAside(Visit visit, Path folder, String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new InputException(path + ": leads out of the vendor's folder; mend it in the register");
        }
        if (!Files.exists(file)) {
            return;
        }
        Path target = folder.resolve(STRUCK)
                .resolve(visit.facades().clock().instant().toEpochMilli() + "-" + file.getFileName());
        try {
            Files.createDirectories(target.getParent());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new InputException(
                    path + ": cannot be taken out of the vendor's folder ("
                            + e.getClass().getSimpleName() + "); may the server write there? Nothing was struck",
                    e);
        }
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
