package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedObservation;

/**
 * What became of an observation.
 *
 * @param kind what
 * @param observation as it is, or as it was when it is gone
 * @param why null where nothing changed
 */
public record ObservationChange(Kind kind, SavedObservation observation, Why why) {

    /** What can become of an observation. */
    public enum Kind {
        NEW,
        GONE,
        SAME
    }
}
