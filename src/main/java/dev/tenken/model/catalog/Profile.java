package dev.tenken.model.catalog;

import dev.tenken.model.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * The controls and thresholds that an assessor works with.
 *
 * @param id the profile's short name, or the path of its file
 * @param title its title
 * @param catalogVersion the version of the catalog it selects from
 * @param edition the edition of the standard whose numbers are the controls' ids, such as {@code ISO/IEC 27017:2015}
 * @param parameters thresholds that belong to no control, by id, such as how old a document may be
 * @param controls the selected controls with the profile's thresholds, in the order of the catalog; at least one
 */
public record Profile(
        String id,
        LocalizedText title,
        String catalogVersion,
        String edition,
        Map<String, Parameter> parameters,
        List<Control> controls) {

    public Profile {
        parameters = Map.copyOf(parameters);
        controls = List.copyOf(controls);
    }

    /** The thresholds that belong to no control. */
    public Thresholds thresholds() {
        return new Thresholds("the catalog", parameters);
    }

    /** The same profile with these controls. */
    public Profile withControls(List<Control> some) {
        return new Profile(id, title, catalogVersion, edition, parameters, some);
    }
}
