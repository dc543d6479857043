package dev.tenken.register.form;

import dev.tenken.model.InputException;
import dev.tenken.model.document.DocumentKind;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.Word;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document as texts by key, and back. */
public final class DocumentForm {
    public static final String VENDOR = VendorForm.VENDOR;
    public static final String PATH = "path";
    public static final String URL = "url";
    public static final String TITLE = "title";
    public static final String KIND = "kind";
    public static final String FETCHED = "fetched";
    public static final String DIGEST = "digest";
    public static final String ISSUED = "issued";
    public static final String VALID_UNTIL = "valid-until";
    public static final String CONFIDENTIAL = "confidential";

    /** Keys in the order of columns. */
    public static final List<String> KEYS =
            List.of(VENDOR, PATH, URL, TITLE, KIND, FETCHED, DIGEST, ISSUED, VALID_UNTIL, CONFIDENTIAL);

    private static final int DIGEST_LENGTH = 64;

    private DocumentForm() {}

    /** The texts of a document by key; "" for what nobody has told. */
    public static Map<String, String> texts(RegisteredDocument document) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(VENDOR, document.vendor());
        texts.put(PATH, VendorForm.text(document.path()));
        texts.put(URL, VendorForm.text(document.url()));
        texts.put(TITLE, VendorForm.text(document.title()));
        texts.put(KIND, document.kind() == null ? "" : Word.of(document.kind()));
        texts.put(FETCHED, VendorForm.text(document.fetched()));
        texts.put(DIGEST, VendorForm.text(document.digest()));
        texts.put(ISSUED, VendorForm.text(document.issued()));
        texts.put(VALID_UNTIL, VendorForm.text(document.validUntil()));
        texts.put(CONFIDENTIAL, document.confidential() ? "yes" : "no");
        return texts;
    }

    /** What it is known by among the papers of its vendor, or null when neither path nor URL is told. */
    public static String key(Entry entry) {
        String path = entry.text(PATH);
        return path == null ? entry.text(URL) : slashed(path);
    }

    /**
     * The document that an entry makes.
     *
     * @param before what is known of it, or null
     * @param problems takes everything wrong, a line each
     * @return null when it cannot be made, which is told
     */
    public static RegisteredDocument read(
            String vendor, Entry entry, RegisteredDocument before, List<String> problems) {
        Fields fields = new Fields(entry, problems);
        entry.texts().keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key ->
                        problems.add(entry.placeOf(key) + ": no such field; wanted one of " + String.join(", ", KEYS)));
        boolean isNew = before == null;
        int wrong = problems.size();
        String path = fields.value(PATH, isNew ? null : before.path(), DocumentForm::below);
        String url = fields.value(URL, isNew ? null : before.url(), DocumentForm::published);
        if (path == null && url == null) {
            if (problems.size() == wrong) {
                fields.problem(PATH, "is empty, and so is url; wanted where the document is");
            }
            return null;
        }
        return new RegisteredDocument(
                vendor,
                path,
                url,
                fields.line(TITLE, isNew ? null : before.title()),
                fields.value(KIND, isNew ? null : before.kind(), text -> Word.value(DocumentKind.class, text)),
                fields.day(FETCHED, isNew ? null : before.fetched()),
                fields.value(DIGEST, isNew ? null : before.digest(), DocumentForm::digest),
                fields.day(ISSUED, isNew ? null : before.issued()),
                fields.day(VALID_UNTIL, isNew ? null : before.validUntil()),
                fields.yes(CONFIDENTIAL, !isNew && before.confidential()));
    }

    private static String below(String text) {
        try {
            Path path = Path.of(slashed(Fields.line(text)));
            if (!path.isAbsolute()
                    && !path.normalize().startsWith("..")
                    && !path.normalize().toString().isEmpty()) {
                return slashed(path.normalize().toString());
            }
        } catch (InvalidPathException e) {
            // Told below with what was wanted.
        }
        throw new InputException(
                "got \"" + text + "\"; wanted a path below the vendor's folder, as papers/white-paper.pdf");
    }

    static String slashed(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }

    private static String published(String text) {
        try {
            URI uri = new URI(Fields.line(text));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return text;
            }
        } catch (URISyntaxException e) {
            // Told below with what was wanted.
        }
        throw new InputException(
                "got \"" + text + "\"; wanted an address as https://example.com/white-paper.pdf, without a password");
    }

    private static String digest(String text) {
        if (text.length() == DIGEST_LENGTH && text.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
            return text;
        }
        throw new InputException(
                "got \"" + text + "\"; wanted a SHA-256 of 64 lower-case hexadecimal digits, or nothing");
    }
}
