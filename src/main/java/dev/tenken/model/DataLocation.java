package dev.tenken.model;

import java.util.List;

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

    public DataLocation {
        countries = countries == null ? List.of() : List.copyOf(countries);
        regions = regions == null ? List.of() : List.copyOf(regions);
        areas = areas == null ? List.of() : List.copyOf(areas);
    }
}
