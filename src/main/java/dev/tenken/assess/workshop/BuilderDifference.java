package dev.tenken.assess.workshop;

import java.util.List;

/**
 * A case of which the engine's two builders make different things.
 *
 * @param of the case
 * @param lines what differs, one line each, with rule, file and line
 */
public record BuilderDifference(RuleCase of, List<String> lines) {

    public BuilderDifference {
        lines = List.copyOf(lines);
    }
}
