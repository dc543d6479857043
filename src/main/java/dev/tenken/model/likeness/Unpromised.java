package dev.tenken.model.likeness;

import dev.tenken.model.fact.VendorFact;
import java.util.List;

/**
 * Statements on a criterion that stand in papers which promise customers nothing: rules that the vendor sets for its own staff, a
 * policy for consumers.
 *
 * @param criterion id of the criterion
 * @param facts the statements, in the order of {@link VendorFact#ORDER}; at least one
 */
public record Unpromised(String criterion, List<VendorFact> facts) {

    public Unpromised {
        facts = facts.stream().distinct().sorted(VendorFact.ORDER).toList();
    }
}
