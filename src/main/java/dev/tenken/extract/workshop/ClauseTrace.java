package dev.tenken.extract.workshop;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Attributes;
import java.util.ArrayList;
import java.util.List;

/** Says what was read from a clause's grammar. */
final class ClauseTrace {
    private final Passage passage;

    ClauseTrace(Passage passage) {
        this.passage = passage;
    }

    LineTrace.OfClause of(Clause clause) {
        Stretch predicate = clause.predicate() == null ? clause.stretch() : clause.predicate();
        List<String> properties = new ArrayList<>();
        properties.add(Attributes.word(clause.polarity(predicate)));
        properties.add(Attributes.word(clause.modality()));
        add(properties, "actor ", clause.actor());
        add(properties, "to ", clause.addressee());
        add(properties, "on ", clause.event());
        if (clause.hedged()) {
            properties.add("hedged");
        }
        clause.conditions().forEach(c -> properties.add("if " + words(c)));
        clause.scope().forEach(s -> properties.add("restricted by " + words(s)));
        if (clause.borrowed() != null) {
            properties.add("shares " + words(clause.borrowed()));
        }
        return new LineTrace.OfClause(
                passage.text()
                        .folded()
                        .substring(clause.stretch().start(), clause.stretch().end())
                        .strip(),
                List.copyOf(properties));
    }

    private static void add(List<String> properties, String what, Enum<?> word) {
        if (word != null) {
            properties.add(what + Attributes.word(word));
        }
    }

    private String words(Stretch stretch) {
        return "\""
                + passage.text()
                        .folded()
                        .substring(stretch.start(), stretch.end())
                        .strip() + "\"";
    }
}
