package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;

/** Tries frames on one passage. What a recogniser sees in it is looked up once for all frames. */
public final class FrameMatcher {
    private final Slots slots;
    private final FramePolarity polarities;
    private final Passage passage;

    public FrameMatcher(Passage passage) {
        this.passage = passage;
        slots = new Slots(passage);
        polarities = new FramePolarity(passage, slots);
    }

    public Slots slots() {
        return slots;
    }

    public FramePolarity polarities() {
        return polarities;
    }

    /** What the frame makes of the clause, or null. */
    public Claim match(Topic topic, Frame frame, Sight sight) {
        if (FrameConditions.missing(frame, sight) != null) {
            return null;
        }
        Weight weight = Weight.of(frame, sight);
        if (weight.total() < frame.spec().threshold()) {
            return null;
        }
        Stretch anchor = polarities.anchor(frame, sight, weight);
        Polarity polarity = polarities.of(frame, sight, anchor);
        if (frame.spec().when() != null && !frame.spec().when().equals(Attributes.word(polarity))) {
            return null;
        }
        Claim claim = new Claim(topic, frame, sight.clause(), weight.total(), anchor, polarity);
        claim.saidItself(isSaidItself(frame, sight));
        slots.fill(claim, sight);
        boolean carried =
                weight.carried() && !(sight.isBareCase() && frame.carrier().isEmpty())
                        || frame.carrier().isEmpty() && !claim.taken().isEmpty();
        if (!carried
                || !claim.stands()
                || polarities.deniesSomethingElse(claim, sight, weight)
                || Beside.isOf(claim, passage)
                || LeftOut.isOfOther(claim, passage)
                || Right.isOnly(claim, passage)) {
            return null;
        }
        claim.basis().addAll(weight.contexts());
        slots.complete(claim, sight, anchor, polarity);
        return claim;
    }

    /** Whether the clause's own words, and not those of a cell before it, have one that the frame cannot do without. */
    private static boolean isSaidItself(Frame frame, Sight sight) {
        Stretch own = sight.clause().stretch();
        return frame.needs().isEmpty() && frame.carrier().isEmpty()
                ? frame.evidence().stream().anyMatch(e -> e.weight() > 0 && sight.isIn(e.words(), own))
                : frame.carrier().stream().anyMatch(words -> sight.isIn(words, own))
                        || frame.needs().stream().anyMatch(need -> sight.isIn(need.words(), own));
    }
}
