package dev.tenken.extract.duty;

import dev.tenken.extract.text.MatchText;
import java.util.List;

/** Finds whom a text names. */
@FunctionalInterface
public interface Naming {
    /** The parties in the order of their places; they do not overlap. */
    List<Named> in(MatchText text);

    /** Those of them whose duties are told apart. */
    default List<Named> parties(MatchText text) {
        return in(text).stream().filter(n -> n.who() != null).toList();
    }
}
