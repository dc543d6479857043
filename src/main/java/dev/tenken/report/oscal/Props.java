package dev.tenken.report.oscal;

import dev.tenken.model.fact.Attributes;
import dev.tenken.report.common.Fields;
import java.util.ArrayList;
import java.util.List;

/** A list of OSCAL properties in Tenken's namespace. */
final class Props {

    private final List<Object> props = new ArrayList<>();

    /** Adds a property; nothing when the value is null. */
    Props add(String name, Object value) {
        if (value != null) {
            String text = value instanceof Enum<?> word ? Attributes.word(word) : String.valueOf(value);
            props.add(Fields.of("name", name)
                    .put("ns", OscalIds.NAMESPACE)
                    .put("value", OscalText.value(text))
                    .map());
        }
        return this;
    }

    List<Object> list() {
        return List.copyOf(props);
    }
}
