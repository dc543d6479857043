package dev.tenken.extract;

import dev.tenken.extract.text.Stretch;
import java.util.Map;

/**
 * A value that a recogniser saw.
 *
 * @param hit where, in the folded text
 * @param roles what it means: {@link #VALUE} and further roles by name
 */
record Found(Stretch hit, Map<String, Object> roles) {
    /** The role of a recogniser's main value. */
    static final String VALUE = "value";

    static Found of(int start, int end, Object value) {
        return new Found(new Stretch(start, end), Map.of(VALUE, value));
    }
}
