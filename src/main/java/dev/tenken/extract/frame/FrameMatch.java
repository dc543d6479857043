package dev.tenken.extract.frame;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Polarity;
import java.util.List;

/**
 * What one frame saw in one clause.
 *
 * @param frame id of the frame
 * @param anchor the words that it hangs on
 * @param values attributes with the places they were read at
 */
public record FrameMatch(String frame, Stretch anchor, Polarity polarity, List<Value> values) {

    /** An attribute's value and where in the folded text it stands. */
    public record Value(String attribute, Object value, Stretch hit) {}
}
