package dev.tenken.catalog;

import dev.tenken.model.Control;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A catalog as it was read.
 *
 * @param parameters thresholds that belong to no control, by id
 * @param controls by OSCAL id, in the order of the catalog
 */
record LoadedCatalog(
        LocalizedText title, String version, Map<String, Parameter> parameters, Map<String, Control> controls) {

    LoadedCatalog {
        controls = Collections.unmodifiableMap(new LinkedHashMap<>(controls));
    }
}
