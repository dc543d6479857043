package dev.tenken.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Certificates and attestations, of the vendor or of a supplier.
 *
 * @param standard as named, with edition
 * @param number of the certificate or registration
 * @param since when it was obtained, as {@code 2011-11-10} or {@code 2022-07}
 * @param until when it expires, likewise
 * @param scope what it covers, as written
 * @param coversService false when the text says that the service is outside its scope
 */
public record Certification(
        Statement statement,
        List<String> standard,
        String number,
        @Extension String since,
        @Extension String until,
        @Extension String scope,
        @Extension Boolean coversService)
        implements VendorFact {

    private static final int MONTH_ONLY = "2022-07".length();
    private static final Pattern EDITION = Pattern.compile("\\d[:：-](?:19|20)\\d\\d");

    public Certification {
        standard = standard == null ? List.of() : List.copyOf(standard);
    }

    /** True when a standard holds one of these words, such as {@code 27001:2022}, whatever its width, case and blanks. */
    public boolean names(List<String> words) {
        return standard.stream()
                .map(Certification::plain)
                .anyMatch(s -> words.stream().map(Certification::plain).anyMatch(s::contains));
    }

    /** True when a standard is named with the year of its edition, such as {@code 27001:2022}. */
    public boolean isStatingEdition() {
        return standard.stream().anyMatch(s -> EDITION.matcher(plain(s)).find());
    }

    /** The first day on which it was held, or null when that is not told. */
    public LocalDate getFirstDay() {
        try {
            return since == null ? null : LocalDate.parse(since.length() == MONTH_ONLY ? since + "-01" : since);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
    }
}
