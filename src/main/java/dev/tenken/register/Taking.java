package dev.tenken.register;

import dev.tenken.model.InputException;
import dev.tenken.model.Nearest;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import dev.tenken.register.form.VendorForm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Works out what entries would change in the register, and everything that is wrong with them, before anything is changed. */
final class Taking {
    private final LocalDate today;
    private final Path base;
    private final Map<String, RegisteredVendor> vendors = new LinkedHashMap<>();
    private final Map<List<String>, RegisteredDocument> documents = new HashMap<>();
    private final Map<String, RegisteredVendor> changed = new LinkedHashMap<>();
    private final Map<List<String>, RegisteredDocument> changedDocuments = new LinkedHashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<List<String>, String> seenDocuments = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    /** @param base the folder that relative paths are below */
    Taking(List<RegisteredVendor> known, List<RegisteredDocument> papers, LocalDate today, Path base) {
        this.today = today;
        this.base = base;
        known.forEach(v -> vendors.put(v.id(), v));
        papers.forEach(d -> documents.put(List.of(d.vendor(), d.key()), d));
    }

    /** @throws InputException listing everything that is wrong */
    Taking take(Tables tables) {
        tables.vendors().forEach(this::vendor);
        tables.documents().forEach(this::document);
        if (!problems.isEmpty()) {
            throw InputException.ofAll("nothing was taken into the register; mend this and try again", problems);
        }
        return this;
    }

    private void vendor(Entry entry) {
        String id = VendorForm.id(entry, problems);
        if (id == null) {
            return;
        }
        String before = seen.putIfAbsent(id, entry.place());
        if (before != null) {
            problems.add(entry.place() + ": the vendor " + id + " is there twice, first at " + before + "; remove one");
            return;
        }
        RegisteredVendor known = vendors.get(id);
        RegisteredVendor read =
                VendorForm.read(entry, known == null ? RegisteredVendor.named(id, today) : known, base, problems);
        if (known == null) {
            added.add(id);
        }
        if (!read.equals(known)) {
            changed.put(id, read);
            vendors.put(id, read);
        }
    }

    private void document(Entry entry) {
        String vendor = VendorForm.id(entry, problems);
        if (vendor == null) {
            return;
        }
        if (!vendors.containsKey(vendor)) {
            problems.add(entry.place() + ": no vendor \"" + vendor + "\" in the register"
                    + (vendors.isEmpty() ? "" : "; nearest " + Nearest.to(vendor, vendors.keySet()))
                    + ": add the vendor first");
            return;
        }
        RegisteredDocument known = known(vendor, entry);
        RegisteredDocument read = DocumentForm.read(vendor, entry, known, problems);
        if (read == null) {
            return;
        }
        List<String> key = List.of(vendor, read.key());
        String before = seenDocuments.putIfAbsent(key, entry.place());
        if (before != null) {
            problems.add(entry.place() + ": the document " + read.key() + " of " + vendor + " is there twice, first at "
                    + before + "; remove one");
        } else {
            keep(key, known, fetchedNow(entry, known, read));
        }
    }

    private void keep(List<String> key, RegisteredDocument known, RegisteredDocument read) {
        if (!read.equals(known)) {
            changedDocuments.put(key, read);
        }
    }

    /** A document is known by its path, or by its address while it was never fetched. */
    private RegisteredDocument known(String vendor, Entry entry) {
        String key = DocumentForm.key(entry);
        RegisteredDocument known = key == null ? null : documents.get(List.of(vendor, key));
        String url = entry.texts().getOrDefault(DocumentForm.URL, "").strip();
        return known == null && !url.isEmpty() ? documents.get(List.of(vendor, url)) : known;
    }

    /** Bytes that were not known before came today, unless somebody says when. */
    private RegisteredDocument fetchedNow(Entry entry, RegisteredDocument known, RegisteredDocument read) {
        boolean told = !entry.texts().getOrDefault(DocumentForm.FETCHED, "").isBlank();
        boolean anew = read.digest() != null && (known == null || !Objects.equals(known.digest(), read.digest()));
        return told || !anew || !entry.texts().containsKey(DocumentForm.DIGEST) ? read : read.fetched(today);
    }

    /** Vendors as they will be, sorted by id; only those that change. */
    List<RegisteredVendor> changed() {
        return changed.values().stream()
                .sorted(Comparator.comparing(RegisteredVendor::id))
                .toList();
    }

    /** The former key of a document that changes, or null. */
    String formerKey(RegisteredDocument document) {
        RegisteredDocument byPath = documents.get(List.of(document.vendor(), document.key()));
        if (byPath != null || document.url() == null) {
            return byPath == null ? null : byPath.key();
        }
        return documents.containsKey(List.of(document.vendor(), document.url())) ? document.url() : null;
    }

    List<RegisteredDocument> changedDocuments() {
        return changedDocuments.values().stream()
                .sorted(Comparator.comparing(RegisteredDocument::vendor).thenComparing(RegisteredDocument::key))
                .toList();
    }

    boolean isNew(RegisteredVendor vendor) {
        return added.contains(vendor.id());
    }

    Taken counts() {
        return new Taken(
                added.size(), changed.size() - added.size(), seen.size() - changed.size(), changedDocuments.size());
    }
}
