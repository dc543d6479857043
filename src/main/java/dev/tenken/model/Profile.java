package dev.tenken.model;

import java.util.List;

/**
 * The controls and thresholds that an assessor works with.
 *
 * @param id the profile's short name, or the path of its file
 * @param title its title
 * @param catalogVersion the version of the catalog it selects from
 * @param controls the selected controls with the profile's thresholds, in the order of the catalog; at least one
 */
public record Profile(String id, LocalizedText title, String catalogVersion, List<Control> controls) {

    public Profile {
        controls = List.copyOf(controls);
    }
}
