package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Party;
import java.util.ArrayList;
import java.util.List;

/** Puts a clause together, and reads off its words what does not depend on its grammar. */
final class ClauseBuilder {
    private final Source source;
    private final Segment segment;

    Stretch predicate;
    Stretch borrowed;
    Party actor;
    Party addressee;
    Modality modality = Modality.DOES;

    RowAnswers answers;
    List<List<Stretch>> respective = List.of();
    final List<Stretch> relatives = new ArrayList<>();
    final List<Denial> denials = new ArrayList<>();

    ClauseBuilder(Source source, Segment segment) {
        this.source = source;
        this.segment = segment;
    }

    Clause build() {
        List<Stretch> conditions = segment.conditions().stream()
                .map(c -> source.stretch(c.from(), c.to()))
                .toList();
        return new Clause(
                source.covering(segment.from(), segment.to()),
                predicate,
                borrowed,
                modality,
                source.marks().has(Cue.HEDGE, segment.from(), segment.to()),
                respective.isEmpty() ? actor : null,
                addressee,
                Events.of(source, segment, predicate),
                Scopes.of(source, segment),
                conditions.isEmpty() ? null : conditions.get(0),
                conditions,
                List.copyOf(relatives),
                List.copyOf(denials),
                source.marks().has(Cue.SAME, segment.from(), segment.to()),
                respective,
                answers);
    }
}
