package dev.tenken.extract.frame;

import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * All frames by the concepts without which they claim nothing, so that a passage is tried against those alone whose words are there.
 */
final class FrameIndex {
    private final List<Entry> entries = new ArrayList<>();
    /** Concept → the places in {@code entries} of frames that it may awake. */
    private BitSet[] byConcept = {};
    /** The places of frames that need no word. */
    private final BitSet always = new BitSet();

    /** A frame and whose it is. @param aboutDocument whether it is tried on sentences about the document too */
    record Entry(Topic topic, Frame frame, boolean aboutDocument) {}

    FrameIndex(List<TopicPatterns> topics) {
        for (TopicPatterns topic : topics) {
            topic.frames().forEach(frame -> add(new Entry(topic.topic(), frame, topic.aboutDocument())));
        }
    }

    private void add(Entry entry) {
        int place = entries.size();
        entries.add(entry);
        Frame frame = entry.frame();
        if (!frame.needs().isEmpty()) {
            frame.needs().stream()
                    .map(Frame.Need::words)
                    .min(Comparator.comparingInt(words -> words.concepts().length))
                    .ifPresent(words -> index(words, place));
        } else if (frame.spec().threshold() > 0) {
            frame.evidence().stream().filter(e -> e.weight() > 0).forEach(e -> index(e.words(), place));
        } else {
            always.set(place);
        }
    }

    private void index(Frame.Either words, int place) {
        for (int concept : words.concepts()) {
            byConcept = concept < byConcept.length ? byConcept : Arrays.copyOf(byConcept, 2 * concept + 1);
            byConcept[concept] = byConcept[concept] == null ? new BitSet() : byConcept[concept];
            byConcept[concept].set(place);
        }
    }

    /**
     * The frames that may claim something in a passage, in the order of topics and files; the list is the caller's.
     *
     * @param aboutDocument whether the passage speaks of the document itself
     */
    List<Entry> in(Outlook outlook, boolean aboutDocument) {
        BitSet awake = (BitSet) always.clone();
        BitSet concepts = outlook.concepts();
        for (int concept = concepts.nextSetBit(0);
                concept >= 0 && concept < byConcept.length;
                concept = concepts.nextSetBit(concept + 1)) {
            if (byConcept[concept] != null) {
                awake.or(byConcept[concept]);
            }
        }
        List<Entry> possible = new ArrayList<>();
        for (int place = awake.nextSetBit(0); place >= 0; place = awake.nextSetBit(place + 1)) {
            Entry entry = entries.get(place);
            if ((entry.aboutDocument() || !aboutDocument) && outlook.mayHold(entry.frame())) {
                possible.add(entry);
            }
        }
        return possible;
    }
}
