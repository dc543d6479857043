package dev.tenken.extract;

import java.util.Map;

/**
 * A value that a recogniser saw.
 *
 * @param hit where, in the folded text
 * @param roles what it means: {@link #VALUE} and further roles by name
 */
record Found(Group.Hit hit, Map<String, Object> roles) {
    /** The role of a recogniser's main value. */
    static final String VALUE = "value";

    static Found of(int start, int end, Object value) {
        return new Found(new Group.Hit(start, end), Map.of(VALUE, value));
    }
}
