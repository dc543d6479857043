package dev.tenken.extract;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Polarity;
import java.util.List;

/**
 * What one pattern saw in one passage.
 *
 * @param pattern id of the pattern
 * @param anchor the words that it hangs on
 * @param values attributes with the places they were read at
 */
record PatternMatch(String pattern, Stretch anchor, Polarity polarity, List<Value> values) {

    /** An attribute's value and where in the folded text it stands. */
    record Value(String attribute, Object value, Stretch hit) {}
}
