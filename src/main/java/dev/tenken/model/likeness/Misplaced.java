package dev.tenken.model.likeness;

import dev.tenken.model.catalog.Admission;
import dev.tenken.model.fact.VendorFact;
import java.util.List;

/**
 * Statements that a criterion would count if they were said of the right one: of another actor, to another addressee or on another
 * event than it asks for; see {@link Admission}.
 *
 * @param criterion id of the criterion
 * @param facts the statements, in the order of {@link VendorFact#ORDER}; at least one
 */
public record Misplaced(String criterion, List<VendorFact> facts) {

    public Misplaced {
        facts = facts.stream().distinct().sorted(VendorFact.ORDER).toList();
    }
}
