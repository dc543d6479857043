package dev.tenken.catalog;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A catalog as it was read, or what a profile makes of it.
 *
 * @param edition the edition of the standard whose numbers are the controls' ids
 * @param parameters thresholds that belong to no control, by id
 * @param entries by OSCAL id, in the order of the catalog
 */
record LoadedCatalog(
        LocalizedText title,
        String version,
        String edition,
        Map<String, Parameter> parameters,
        Map<String, Entry> entries) {

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

    /** Every control with the catalog's own thresholds, under the id {@code catalog}. */
    Profile whole() {
        return new Profile(Parameter.CATALOG, title, version, edition, parameters, controls());
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

    /** The same catalog with the parameters of no control set to other values. */
    LoadedCatalog withParameters(Map<String, String> values, String setBy) {
        return new LoadedCatalog(title, version, edition, Parameter.with(parameters, values, setBy), entries);
    }

    LoadedCatalog with(Map<String, Entry> others) {
        return new LoadedCatalog(title, version, edition, parameters, others);
    }
}
