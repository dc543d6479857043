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
}
