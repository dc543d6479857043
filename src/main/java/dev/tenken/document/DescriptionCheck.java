package dev.tenken.document;

import dev.tenken.document.VendorDescription.DocumentEntry;
import dev.tenken.document.VendorDescription.ServiceEntry;
import dev.tenken.model.LocalizedText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What must be true of names and paths in a {@code vendor.yaml} before anything is looked up by them or shown. */
final class DescriptionCheck {
    /** Far above any name; cells, pages and headings take no more than some ten thousand characters. */
    static final int LONGEST_NAME = 200;

    private static final int SHOWN = 40;

    private final List<String> problems = new ArrayList<>();

    private DescriptionCheck() {}

    /** Everything wrong, in the order of the file; a part that is missing altogether is not wrong. */
    static List<String> problems(VendorDescription description) {
        DescriptionCheck check = new DescriptionCheck();
        check.names("name", description.name());
        for (int i = 0; i < description.services().size(); i++) {
            check.service("services[" + i + "]", description.services().get(i));
        }
        for (int i = 0; i < description.documents().size(); i++) {
            check.document("documents[" + i + "]", description.documents().get(i));
        }
        return check.problems;
    }

    private void service(String place, ServiceEntry service) {
        if (service == null || service.name() == null) {
            problems.add(place + ": a service has no name; wanted name: {en: …, ja: …}");
            return;
        }
        names(place + ".name", service.name());
        if (service.aliases() != null) {
            for (int i = 0; i < service.aliases().size(); i++) {
                String alias = service.aliases().get(i);
                String at = place + ".aliases[" + i + "]";
                if (alias == null || alias.isBlank()) {
                    problems.add(at + ": is empty; wanted a name that documents use for the service: add or remove it");
                } else {
                    name(at, alias);
                }
            }
        }
    }

    private void names(String place, LocalizedText name) {
        if (name != null) {
            name(place + ".en", name.en());
            name(place + ".ja", name.ja());
        }
    }

    private void name(String place, String name) {
        if (name == null) {
            return;
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(place + ": \"" + name.substring(0, SHOWN) + "…\" has " + name.length()
                    + " characters; wanted at most " + LONGEST_NAME + ": give the name only");
        } else if (!isLine(name)) {
            problems.add(place + ": \"" + visible(name)
                    + "\" holds a character that cannot be shown; wanted one line of" + " text: write the name anew");
        }
    }

    private void document(String place, DocumentEntry document) {
        if (document != null && document.path() == null && document.url() != null) {
            name(place + ".source", document.source());
            return;
        }
        if (document == null || document.path() == null || document.path().isBlank()) {
            problems.add(place + ": a document has no path; wanted path: FILE, below the vendor's folder");
            return;
        }
        if (!isBelow(document.path())) {
            problems.add(
                    place + ".path: got \"" + visible(document.path()) + "\"; wanted a path below the vendor's folder,"
                            + " such as papers/white-paper.pdf: mend it or remove the entry");
        }
        name(place + ".source", document.source());
    }

    private static boolean isBelow(String written) {
        try {
            Path path = Path.of(written.replace('\\', '/'));
            Path normal = path.normalize();
            return isLine(written) && !path.isAbsolute() && !normal.toString().isEmpty() && !normal.startsWith("..");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** True when every character can be shown: no control character, no half of a surrogate pair. */
    private static boolean isLine(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .forEach(c -> visible.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
        return visible.toString();
    }
}
