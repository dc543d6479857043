package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.fact.Polarity;
import java.util.List;

/** "Are backups kept for less than 30 days? No": who denies that a time is shorter says that it is as long, or longer. */
final class TurnedBounds {
    private static final String KEPT = "retention";

    private TurnedBounds() {}

    static void turn(Passage passage, List<Claim> claims) {
        boolean asked = passage.contexts().stream().anyMatch(c -> c.role() == Context.Role.QUESTION);
        if (asked) {
            claims.replaceAll(c -> isShorter(c) ? turned(c) : c);
        }
    }

    private static boolean isShorter(Claim claim) {
        return claim.match().polarity() == Polarity.DENIED
                && claim.frame().polarity() == null
                && claim.taken().stream().anyMatch(TurnedBounds::isCeiling);
    }

    private static boolean isCeiling(Claim.Taken taken) {
        return taken.value().attribute().equals(KEPT)
                && taken.value().value() instanceof TimeSpan span
                && span.bound() == TimeSpan.Bound.AT_MOST;
    }

    private static Claim turned(Claim claim) {
        Claim turned = claim.affirmed();
        turned.taken().replaceAll(t -> isCeiling(t) ? raised(t) : t);
        return turned;
    }

    private static Claim.Taken raised(Claim.Taken taken) {
        FrameMatch.Value was = taken.value();
        Object least = ((TimeSpan) was.value()).withBound(TimeSpan.Bound.AT_LEAST);
        return new Claim.Taken(
                new FrameMatch.Value(was.attribute(), least, was.hit()), taken.take(), taken.role(), taken.fit());
    }
}
