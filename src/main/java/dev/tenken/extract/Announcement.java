package dev.tenken.extract;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.clause.Clauses;
import dev.tenken.extract.party.PartyMention;
import java.util.List;

/** Hands to the clauses of an item what the words that announce it say: who does it, and whether it is denied. */
final class Announcement {
    private Announcement() {}

    /** The clauses of a passage; those of a row are announced by its columns, which say nothing of the kind. */
    static List<Clause> clausesOf(Passage passage) {
        boolean row = passage.kind() == Passage.Kind.ROW;
        List<Clause> clauses = Clauses.of(passage.text(), named(passage.parties()), row);
        if (row || clauses.stream().noneMatch(Clause::nominal)) {
            return clauses;
        }
        Clause lead = lead(passage);
        return lead == null
                ? clauses
                : clauses.stream().map(c -> c.announcedBy(lead)).toList();
    }

    /** The clause that stands right before what it announces, or null. */
    private static Clause lead(Passage passage) {
        for (Context context : passage.contexts()) {
            if (context.announces()) {
                List<Clause> clauses = Clauses.of(context.text(), named(context.parties()), false);
                if (!clauses.isEmpty()) {
                    return clauses.get(clauses.size() - 1);
                }
            }
        }
        return null;
    }

    /** Whose something is does not say who acts. */
    private static List<PartyMention> named(List<PartyMention> parties) {
        return parties.stream().filter(m -> !m.owner()).toList();
    }
}
