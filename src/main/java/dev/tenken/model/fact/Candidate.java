package dev.tenken.model.fact;

import dev.tenken.model.document.Evidence;
import java.util.List;

/**
 * A passage that holds a topic's cue but gave no fact of it: what a person should look at.
 *
 * @param topic the topic
 * @param cues how many of the topic's cue words it holds
 * @param evidence the passage
 * @param heading true for a heading over a section that states nothing on the topic
 */
public record Candidate(Topic topic, int cues, Evidence evidence, boolean heading) {

    /** True when the passage holds one of these words, whatever its width and case. */
    public boolean says(String... words) {
        return evidence.says(List.of(words));
    }
}
