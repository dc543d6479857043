package dev.tenken.register.form;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A {@code vendor.yaml} with all that the register knows of a vendor. */
public final class DescriptionText {
    /** Written elsewhere in the file, or told by where the file lies. */
    private static final List<String> NOT_OF_REGISTER =
            List.of(VendorForm.VENDOR, VendorForm.NAME_EN, VendorForm.NAME_JA, VendorForm.SERVICES, VendorForm.FOLDER);

    private final StringBuilder out = new StringBuilder();

    private DescriptionText() {}

    /** The file; LF line ends and one at the end. */
    public static String of(RegisteredVendor vendor, List<RegisteredDocument> documents) {
        DescriptionText text = new DescriptionText();
        text.line("name: " + name(vendor.name()));
        text.services(vendor.services());
        text.register(VendorForm.texts(vendor));
        text.documents(documents);
        return text.out.toString();
    }

    private void services(List<Service> services) {
        if (services.isEmpty()) {
            return;
        }
        line("services:");
        for (Service service : services) {
            line("  - name: " + name(service.name()));
            if (!service.aliases().isEmpty()) {
                line("    aliases: ["
                        + service.aliases().stream()
                                .map(DescriptionText::quoted)
                                .collect(Collectors.joining(", "))
                        + "]");
            }
        }
    }

    private void register(Map<String, String> texts) {
        line("register:");
        texts.forEach((key, text) -> {
            if (!text.isEmpty() && !NOT_OF_REGISTER.contains(key)) {
                line("  " + key + ": " + quoted(text));
            }
        });
    }

    private void documents(List<RegisteredDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        line("documents:");
        for (RegisteredDocument document : documents) {
            String begin = "  - ";
            for (Map.Entry<String, String> field : DocumentForm.texts(document).entrySet()) {
                if (!field.getValue().isEmpty() && !field.getKey().equals(DocumentForm.VENDOR)) {
                    line(begin + key(field.getKey()) + ": " + quoted(field.getValue()));
                    begin = "    ";
                }
            }
        }
    }

    /** The name under which a document was published is its source in descriptions. */
    private static String key(String key) {
        return key.equals(DocumentForm.TITLE) ? "source" : key;
    }

    private static String name(LocalizedText name) {
        String en = name.in(Language.EN);
        String ja = name.in(Language.JA);
        return "{en: " + quoted(en) + ", ja: " + quoted(ja) + "}";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** A text of YAML in which nothing has a meaning of its own. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isPlain(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }

    /** What YAML takes as a line break or refuses is written as its number. */
    private static boolean isPlain(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
