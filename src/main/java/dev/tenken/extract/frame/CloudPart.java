package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.supplier.Clouds;
import dev.tenken.model.fact.Party;

/** Whose doing it is where nobody acts, and the item is on a part of the cloud beneath: "built on … with Ledger SQL and …", "Ledger SQL: 99.9 %". */
final class CloudPart {
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_NAME = 3;

    private CloudPart() {}

    /** {@link Party#OPERATOR} where the item's label is named beside a cloud in the words that announce the list, or null. */
    static Party of(Passage passage) {
        String label = label(passage);
        return label != null
                        && passage.contexts().stream()
                                .filter(c -> c.role() == Context.Role.LEAD_IN)
                                .anyMatch(c -> c.text().folded().contains(label)
                                        && !Clouds.builtIn().in(c.text()).isEmpty())
                ? Party.OPERATOR
                : null;
    }

    private static String label(Passage passage) {
        String text = passage.text().folded();
        int end = passage.kind() == Passage.Kind.ITEM ? text.indexOf(':') : -1;
        return end < SHORTEST_NAME || end > LONGEST_NAME
                ? null
                : text.substring(0, end).strip();
    }
}
