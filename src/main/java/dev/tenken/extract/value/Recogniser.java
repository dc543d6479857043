package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import java.util.List;

/** Sees values of one kind in text: durations, places, laws. */
public interface Recogniser {

    /** The values in a passage, in the order of their places; they do not overlap. */
    List<Found> find(Passage passage);

    /** Whether its values are words as they stand: those of a question that asks for them are no answer to it. */
    default boolean quotes() {
        return false;
    }
}
