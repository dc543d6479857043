package dev.tenken.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Certificates and attestations, of the vendor or of a supplier.
 *
 * @param standard as named, with edition
 * @param number of the certificate or registration
 */
public record Certification(Statement statement, List<String> standard, String number) implements VendorFact {

    public Certification {
        standard = standard == null ? List.of() : List.copyOf(standard);
    }

    /** True when a standard holds one of these words, such as {@code 27001:2022}, whatever its width, case and blanks. */
    public boolean names(List<String> words) {
        return standard.stream()
                .map(Certification::plain)
                .anyMatch(s -> words.stream().map(Certification::plain).anyMatch(s::contains));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
    }
}
