package dev.tenken.register.form;

import dev.tenken.data.Sha256;
import dev.tenken.document.DescribedVendor;
import dev.tenken.document.VendorDescription;
import dev.tenken.document.VendorDescription.DocumentEntry;
import dev.tenken.document.VendorDescription.RegisterEntry;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a vendor's folder and its {@code vendor.yaml} say of it, as entries. */
public final class DescriptionForm {
    private final DescribedVendor described;
    private final List<Entry> documents = new ArrayList<>();

    private DescriptionForm(DescribedVendor described) {
        this.described = described;
    }

    /** The vendors of a folder with their documents: those described, and those that lie there. */
    public static Tables of(List<DescribedVendor> found) {
        List<Entry> vendors = new ArrayList<>();
        List<Entry> documents = new ArrayList<>();
        for (DescribedVendor vendor : found) {
            DescriptionForm form = new DescriptionForm(vendor);
            vendors.add(form.vendor());
            documents.addAll(form.documents());
        }
        return new Tables(vendors, documents);
    }

    private Entry vendor() {
        VendorDescription description = described.description();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(VendorForm.VENDOR, described.id());
        texts.put(VendorForm.FOLDER, described.folder().toString());
        LocalizedText name = description.name();
        if (name != null) {
            texts.put(VendorForm.NAME_EN, VendorForm.text(name.en()));
            texts.put(VendorForm.NAME_JA, VendorForm.text(name.ja()));
        }
        if (!description.services().isEmpty()) {
            texts.put(VendorForm.SERVICES, services(description));
        }
        if (description.register() != null) {
            put(texts, description.register());
        }
        return Entry.at(described.place(), texts);
    }

    private static String services(VendorDescription description) {
        List<Service> services = description.services().stream()
                .map(s -> new Service(inBoth(s.name()), s.aliases() == null ? List.of() : s.aliases()))
                .toList();
        return ServicesText.of(services);
    }

    private static LocalizedText inBoth(LocalizedText name) {
        return new LocalizedText(name.in(Language.EN), name.in(Language.JA));
    }

    private static void put(Map<String, String> texts, RegisterEntry said) {
        putIfSaid(texts, VendorForm.OWNER, said.owner());
        putIfSaid(texts, VendorForm.TIER, said.tier());
        putIfSaid(texts, VendorForm.TIER_REASON, said.tierReason());
        putIfSaid(texts, VendorForm.DATA, said.data());
        putIfSaid(texts, VendorForm.STATUS, said.status());
        putIfSaid(texts, VendorForm.CONTRACT_END, said.contractEnd());
        putIfSaid(texts, VendorForm.CONTACT, said.contact());
        putIfSaid(texts, VendorForm.CADENCE, said.cadence());
        putIfSaid(texts, VendorForm.FIRST_DUE, said.firstDue());
        putIfSaid(texts, VendorForm.LAST_DONE, said.lastDone());
    }

    private static void putIfSaid(Map<String, String> texts, String key, String text) {
        if (text != null) {
            texts.put(key, text);
        }
    }

    private List<Entry> documents() {
        Set<String> spokenOf = new LinkedHashSet<>();
        List<DocumentEntry> entries = described.description().documents();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = document(entries.get(i), described.place() + ", documents[" + i + "]");
            spokenOf.add(DocumentForm.key(entry));
            documents.add(entry);
        }
        described.papers().stream()
                .filter(paper -> !spokenOf.contains(paper))
                .forEach(paper -> documents.add(lying(paper)));
        return documents;
    }

    private Entry document(DocumentEntry said, String place) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(DocumentForm.VENDOR, described.id());
        putIfSaid(texts, DocumentForm.PATH, said.path());
        putIfSaid(texts, DocumentForm.URL, said.url());
        putIfSaid(texts, DocumentForm.TITLE, said.source());
        putIfSaid(texts, DocumentForm.KIND, said.kind());
        putIfSaid(texts, DocumentForm.FETCHED, said.fetched());
        putIfSaid(texts, DocumentForm.DIGEST, said.digest());
        putIfSaid(texts, DocumentForm.ISSUED, said.issued());
        putIfSaid(texts, DocumentForm.VALID_UNTIL, said.validUntil());
        putIfSaid(texts, DocumentForm.CONFIDENTIAL, said.confidential());
        String path = said.path() == null ? null : DocumentForm.slashed(said.path());
        if (path != null && described.papers().contains(path)) {
            texts.put(DocumentForm.DIGEST, digest(path));
        }
        return Entry.at(place, texts);
    }

    private Entry lying(String paper) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(DocumentForm.VENDOR, described.id());
        texts.put(DocumentForm.PATH, paper);
        texts.put(DocumentForm.DIGEST, digest(paper));
        return Entry.at(described.folder().resolve(paper).toString(), texts);
    }

    private String digest(String paper) {
        Path file = described.folder().resolve(paper);
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new InputException(
                    file + ": cannot be read (" + e.getClass().getSimpleName() + "); check its permissions", e);
        }
    }
}
