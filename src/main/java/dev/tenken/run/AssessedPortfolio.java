package dev.tenken.run;

import dev.tenken.model.Assessment;
import java.util.List;

/**
 * What became of a portfolio.
 *
 * @param assessment of its vendors
 * @param refused facts from outside and dispositions that are not in use, one line each: which, where, why, and what to do
 * @param notes what else is to be told of the facts from outside, and of controls that nothing can judge
 */
public record AssessedPortfolio(Assessment assessment, List<String> refused, List<String> notes) {

    public AssessedPortfolio {
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }
}
