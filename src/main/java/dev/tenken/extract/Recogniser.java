package dev.tenken.extract;

import java.util.List;

/** Sees values of one kind in text: durations, places, laws. */
interface Recogniser {

    /** The values in a passage, in the order of their places; they do not overlap. */
    List<Found> find(Passage passage);
}
