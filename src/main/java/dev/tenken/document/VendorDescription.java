package dev.tenken.document;

import dev.tenken.data.Data;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import java.util.List;

/** What {@code vendor.yaml} says about a vendor; each part may be missing. */
public record VendorDescription(
        LocalizedText name, List<ServiceEntry> services, List<DocumentEntry> documents, RegisterEntry register) {
    /** What the file is called. */
    public static final String FILE = "vendor.yaml";

    static final VendorDescription NONE = new VendorDescription(null, null, null, null);

    /** A service as the file names it. */
    public record ServiceEntry(LocalizedText name, List<String> aliases) {}

    /**
     * A document as the file names it.
     *
     * @param path below the vendor's folder; null for one that is known by its address alone
     * @param source the name under which the vendor published it, or null
     * @param url for the register, as are the others: where it is published, or null
     */
    public record DocumentEntry(
            String path,
            String source,
            String url,
            String kind,
            String fetched,
            String digest,
            String issued,
            String validUntil,
            String confidential) {}

    /** What the file says for the register of vendors, as it is written; nothing of it is looked at here. */
    public record RegisterEntry(
            String owner,
            String tier,
            String tierReason,
            String data,
            String status,
            String contractEnd,
            String contact,
            String cadence,
            String firstDue,
            String lastDone) {}

    public VendorDescription {
        services = services == null ? List.of() : services;
        documents = documents == null ? List.of() : documents;
    }

    /**
     * Reads the file's text.
     *
     * @param place what messages call it
     * @throws InputException when it does not have the form
     */
    static VendorDescription of(String text, String place) {
        VendorDescription read = Data.readYaml(text, place, VendorDescription.class);
        List<String> problems = DescriptionCheck.problems(read);
        if (!problems.isEmpty()) {
            throw InputException.ofAll(place + ": cannot be used; mend the file or remove it", problems);
        }
        return read;
    }

    Vendor vendor(String id) {
        List<Service> named = services.stream()
                .map(s -> new Service(inBoth(s.name), s.aliases == null ? List.of() : s.aliases))
                .toList();
        return new Vendor(id, name == null ? LocalizedText.same(id) : inBoth(name), named);
    }

    /** A name that is given in one language only is the name in the other one too. */
    private static LocalizedText inBoth(LocalizedText name) {
        return new LocalizedText(name.in(Language.EN), name.in(Language.JA));
    }

    /** The published name of the document with this path below the vendor's folder, or null. */
    String sourceOf(String path) {
        return documents.stream()
                .filter(document ->
                        document.path != null && normal(document.path).equals(path))
                .findFirst()
                .map(DocumentEntry::source)
                .orElse(null);
    }

    /** Paths of the documents that the file names, in its order. */
    List<String> paths() {
        return documents.stream()
                .filter(document -> document.path != null)
                .map(document -> normal(document.path))
                .toList();
    }

    private static String normal(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }
}
