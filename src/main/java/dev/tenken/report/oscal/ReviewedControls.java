package dev.tenken.report.oscal;

import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.report.common.Fields;
import java.util.List;
import java.util.Map;

/** Which controls and objectives were in scope. */
final class ReviewedControls {

    private ReviewedControls() {}

    static Map<String, Object> of(Profile profile, String description) {
        List<Object> controls = profile.controls().stream()
                .<Object>map(c -> Map.of("control-id", OscalIds.control(c)))
                .toList();
        return Fields.of("description", description)
                .put("control-selections", List.of(Map.of("include-controls", controls)))
                .put("control-objective-selections", List.of(Map.of("include-objectives", objectives(profile))))
                .map();
    }

    private static List<Object> objectives(Profile profile) {
        return profile.controls().stream()
                .map(Control::criteria)
                .flatMap(List::stream)
                .<Object>map(c -> Map.of("objective-id", OscalIds.objective(c)))
                .toList();
    }
}
