package dev.tenken.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where customer data or backups are stored, or the provider's home.
 *
 * @param countries ISO 3166 alpha-2 codes
 * @param regions places that are no countries, as named
 * @param kind what lies there
 * @param areas those of the regions that hold several countries, such as a continent
 * @param openEnded whether the list is left open ("etc.", など)
 */
public record DataLocation(
        Statement statement,
        List<String> countries,
        List<String> regions,
        Kind kind,
        @Extension List<String> areas,
        @Extension Boolean openEnded)
        implements VendorFact {

    /** What lies at a place. */
    public enum Kind {
        PRIMARY,
        BACKUP,
        /** The provider's own seat or place of operation. */
        PROVIDER,
        /** Customer data of any sort, backups included. */
        ANY
    }

    /** Words that names of many suppliers share. */
    private static final Set<String> GENERIC =
            Set.of("Cloud", "Web", "Services", "Service", "Platform", "App", "Inc", "Ltd");

    public DataLocation {
        countries = countries == null ? List.of() : List.copyOf(countries);
        regions = regions == null ? List.of() : List.copyOf(regions);
        areas = areas == null ? List.of() : List.copyOf(areas);
    }

    /** True when the passage names this supplier, if only by one word of its name (Azure for Microsoft Azure). */
    public boolean names(String supplier) {
        String passage = Normalizer.normalize(getEvidence().get(0).quote(), Normalizer.Form.NFKC);
        return Arrays.stream(
                        Normalizer.normalize(supplier, Normalizer.Form.NFKC).split("[ 　・]"))
                .filter(w -> w.length() > 2 && !GENERIC.contains(w))
                .anyMatch(passage::contains);
    }
}
