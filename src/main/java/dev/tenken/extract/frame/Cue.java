package dev.tenken.extract.frame;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.List;

/** Words that make a passage worth a look. */
public interface Cue {
    /** Where they stand in a text, in the order of their places. */
    List<Stretch> all(MatchText text);
}
