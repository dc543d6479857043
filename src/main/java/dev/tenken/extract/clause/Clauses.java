package dev.tenken.extract.clause;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.List;

/** Takes sentences apart. */
public final class Clauses {
    private Clauses() {}

    public static List<Clause> of(MatchText text, List<PartyMention> parties, boolean row) {
        return List.of(new Clause(new Stretch(0, text.folded().length())));
    }
}
