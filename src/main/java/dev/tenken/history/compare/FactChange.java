package dev.tenken.history.compare;

import dev.tenken.history.saved.SavedFact;
import java.util.List;

/**
 * What became of a fact.
 *
 * @param kind what
 * @param before null when it was added
 * @param after null when it was removed
 * @param differs what is stated otherwise: {@code polarity}, {@code condition}, {@code service}, names of attributes; sorted
 * @param why null where nothing changed
 */
public record FactChange(Kind kind, SavedFact before, SavedFact after, List<String> differs, Why why) {

    /** What can become of a fact, weightiest first. */
    public enum Kind {
        /** It states something else. */
        CHANGED,
        REMOVED,
        ADDED,
        /** Other words that state the same. */
        REWORDED,
        /** The same words in another place. */
        MOVED,
        UNCHANGED
    }

    public FactChange {
        differs = List.copyOf(differs);
    }

    /** Whether it states something else, or is there on one side only: what a verdict can depend on. */
    public boolean isOfSubstance() {
        return kind == Kind.ADDED || kind == Kind.REMOVED || kind == Kind.CHANGED;
    }

    /** The topic. */
    public String topic() {
        return (before == null ? after : before).topic();
    }
}
