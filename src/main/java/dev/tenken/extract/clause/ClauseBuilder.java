package dev.tenken.extract.clause;

import dev.tenken.extract.party.Party;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Puts a clause together, and reads off its words what does not depend on its grammar. */
final class ClauseBuilder {
    private final Source source;
    private final Segment segment;
    private final int governed;

    Stretch predicate;
    Stretch borrowed;
    Party actor;
    Party addressee;
    /** Set when the grammar says it; otherwise the words near the predicate do. */
    Modality modality;

    RowAnswers answers;
    List<List<Stretch>> respective = List.of();
    final List<Stretch> relatives = new ArrayList<>();
    final List<Denial> denials = new ArrayList<>();

    /** @param governed index of the first word of the predicate, from where on modal words count */
    ClauseBuilder(Source source, Segment segment, int governed) {
        this.source = source;
        this.segment = segment;
        this.governed = governed;
    }

    Clause build() {
        List<Stretch> conditions = segment.conditions().stream()
                .map(c -> source.stretch(c.from(), c.to()))
                .toList();
        return new Clause(
                source.covering(segment.from(), segment.to()),
                predicate,
                borrowed,
                modality == null ? Modalities.of(source, segment, governed) : modality,
                source.marks().has(Cue.HEDGE, segment.from(), segment.to()),
                actor,
                addressee,
                Events.of(source, segment),
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
