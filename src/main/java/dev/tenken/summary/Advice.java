package dev.tenken.summary;

import dev.tenken.model.catalog.Profile;
import java.util.List;
import java.util.stream.Stream;

/**
 * A recommendation by rule: the gravest of those whose thresholds are reached.
 *
 * @param recommendation what is recommended
 * @param grounds the thresholds of this recommendation that are reached, in the order of {@link Limit}; empty when it is to accept,
 *     or when no paper was read
 */
public record Advice(Recommendation recommendation, List<Ground> grounds) {

    public Advice {
        grounds = List.copyOf(grounds);
    }

    /** The recommendation that a profile makes of figures. */
    static Advice of(Figures figures, Profile profile) {
        if (!figures.read()) {
            return new Advice(Recommendation.ASK, List.of());
        }
        List<Ground> reached = Stream.of(Limit.values())
                .map(limit -> new Ground(limit, limit.in(profile), figures.of(limit)))
                .filter(g -> g.limit().isReached(g.figure(), g.value()))
                .toList();
        Recommendation gravest = reached.stream()
                .map(g -> g.limit().recommendation())
                .max(Enum::compareTo)
                .orElse(Recommendation.ACCEPT);
        return new Advice(
                gravest,
                reached.stream()
                        .filter(g -> g.limit().recommendation() == gravest)
                        .toList());
    }
}
