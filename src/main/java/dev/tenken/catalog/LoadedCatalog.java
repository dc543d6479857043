package dev.tenken.catalog;

import dev.tenken.model.Control;
import dev.tenken.model.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A catalog as it was read, or what a profile makes of it.
 *
 * @param edition the edition of the standard whose numbers are the controls' ids
 * @param entries by OSCAL id, in the order of the catalog
 */
record LoadedCatalog(LocalizedText title, String version, String edition, Map<String, Entry> entries) {

    /** A family of controls. */
    record Family(String id, LocalizedText title) {}

    /**
     * A control.
     *
     * @param written as it stands in the catalog, with what profiles altered
     * @param read what it means, with what profiles set
     */
    record Entry(Family family, Oscal.Requirement written, Control read) {}

    LoadedCatalog {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    List<Control> controls() {
        return entries.values().stream().map(Entry::read).toList();
    }

    /** The same catalog with those controls only whose OSCAL id is wanted. */
    LoadedCatalog where(Predicate<String> wanted) {
        Map<String, Entry> some = new LinkedHashMap<>(entries);
        some.keySet().removeIf(wanted.negate());
        return with(some);
    }

    LoadedCatalog with(Map<String, Entry> others) {
        return new LoadedCatalog(title, version, edition, others);
    }
}
